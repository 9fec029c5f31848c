import { lexiconOf } from './concept';

/** Who governs, commissions, regulates and taxes. */
export const AUTHORITIES = lexiconOf(`
authority = a public authority
authority, authorities, central bank, central banks, public authority, public body, public bodies, statutory body, statutory bodies, the powers that be, public sector body, statutory agencies, official, officials, public official, government agency, government agencies, quango, quangos, bureaucrats, civil servants, civil service, public sector, powers that be, officialdom, state body, state agency, state agencies, arms length bodies

government < authority, funder = the government
government, whoever is running the country, whoever runs the country, whoevers running the country, @p running the country, govt, gov, gvt, govnt, gvmt, govmt, govement, goverment, guvmint, gouvernement, gobierno, regierung, central government, national government, national govt, uk government, uk gov, british government, his majestys government, her majestys government, hmg, hm government, the crown, crown, the state, state, nation state, the exchequer, exchequer, public purse, whitehall, westminster, number 10, number ten, no 10, downing street, uncle sam, the feds, federal government, federal govt, fed gov, federal gov, federal, state government, state govt, state gov, provincial government, regional government, devolved government, welsh government, scottish government, scottish executive, northern ireland executive, holyrood, stormont, senedd, welsh assembly, dail, the dail, irish state, irish government, us government, american government, nsw government, commonwealth government, government department, government departments, govt dept, gov dept, the cabinet, cabinet, cabinet office, administration, the administration, central govt, powers in london, the country, capitol hill, washington, canberra, brussels, dublin, edinburgh, cardiff, european union, eu, european commission, eu commission, the ruling party, ruling party, his majesty, the king, the queen, the monarch, legislature, the legislature, legislators, law makers, lawmakers, policy makers, policymakers, policy maker, decision makers in government, public administration, union government, government of india, sarkar, sirkar, gov uk, public treasury, state treasury, government bodies, government body, government officials, government official, government funding body, government funders, the ones in power, those in power, people in power, @p in power, whoever is in power, whoever is in government, politicians in power, fiscus, number 11, gov officials, gov departments, downing st, king charles, estado, staat, sarkaar, hukumat, serikali, the powers in westminster

ministry < government = a government department
ministry, ministries, ministry of @g, department of state, secretary of state, secretaries of state, minister, ministers, cabinet minister, prime minister, pm, the pm, the president, president, chancellor, taoiseach, first minister, permanent secretary, department of government, government minister, junior minister, state secretary, white house, the minister, whoever the minister is, premier, the premier, governor of the state, state governor, babus, babu

interior-ministry < ministry = the interior ministry
home office, home secretary, home sec, the home office, ministry of home affairs, home affairs, interior ministry, ministry of the interior, department of homeland security, homeland security, home ministry, home minister, interior minister, ministry of police, police minister, minister for police, police ministry, ministry of public order, ministry of internal affairs, home office people, ho

justice-ministry < ministry = the justice ministry
ministry of justice, moj, department of justice, doj, justice department, justice secretary, justice minister, minister for justice, attorney general, justice ministry, lord chancellor

finance-ministry < ministry = the Treasury
treasury, hm treasury, hmt, the treasury, ministry of finance, finance ministry, chancellor of the exchequer, finance minister, minister of finance, department of finance, dpt of finance, treasury department, treasury bods, bank of england

health-ministry < ministry = the health department
department of health, dept of health, dept of health and social care, department of health and social care, department of health & social care, dhsc, ministry of health, health ministry, health minister, minister for health, minister of health, health secretary, health sec, department for health, doh, health department, public health department, hhs, health and human services

education-ministry < ministry = the education department
department for education, dfe, department of education, dept of education, dept for education, ministry of education, education ministry, education minister, education secretary, minister for education, doe, education department, skills funding agency, esfa, education and skills funding agency, student finance, student loans company, slc, office for students, ofs, research councils, ukri, hefce

culture-ministry < ministry = the culture department
dcms, department for culture media and sport, department for culture, ministry of culture, culture ministry, culture secretary, culture minister, arts council, arts council england, arts councils, sport england, heritage lottery fund, historic england, english heritage

welfare-ministry < ministry = the benefits department
dwp, department for work and pensions, department of work and pensions, jobcentre, jobcentre plus, job centre, job center, jobcenter, social security, benefits agency, benefits office, centrelink, intreo, department of social protection, welfare office, employment office

defence-ministry < ministry = the defence department
ministry of defence, mod, the mod, department of defense, pentagon, defence ministry

environment-ministry < ministry = the environment department
defra, environment agency, department for environment, environment department, department for transport, dft, transport ministry, ministry of transport, department of transport, highways agency, national highways, transport for london, tfl, department for business, dbt, beis, ministry of trade, ministry of agriculture, department of agriculture

tax-authority < government = the tax authority
hmrc, hm revenue and customs, inland revenue, revenue and customs, the taxman, taxman, tax man, tax office, tax authority, tax authorities, irs, revenue commissioners, revenue, customs, customs and excise, customs officers

political-party < politician = political parties
tories, the tories, labour party, the labour party, conservative party, conservatives party, lib dems, liberal democrats, green party, snp, plaid cymru, sinn fein, dup, fianna fail, fine gael, republican party, democratic party, political party, political parties, parties in parliament

politician < government = politicians
politician, politicians, select committee, select committees, parliamentary committee, parliamentary committees, mp, mps, members of parliament, member of parliament, mep, msp, td, tds, senator, senators, congressman, congresswoman, congress, senate, parliament, parliamentarian, parliamentarians, house of commons, commons, house of lords, lords, peers of the realm, pollie, pollies, polly, pols, elected representatives, elected representative, elected officials, elected members, political leaders, political masters, local mp, our mp, the opposition, opposition party, opposition parties, netas, neta, mantri

local-authority < authority, funder = the local council
council, councils, cllr, local council, local councils, local authority, local authorities, local auth, la, las, local auth., lea, leas, local education authority, city council, county council, county councils, borough council, borough, london borough, district council, parish council, town council, unitary authority, unitary, metropolitan borough, metropolitan authority, combined authority, community council, regional council, local government, local govt, local gov, town hall, the town hall, city hall, county hall, civic centre, city government, county government, county, the county, municipality, municipalities, municipal government, municipal authority, municipal council, municipal corporation, municipal, city fathers, city authorities, county commissioners, city of london corporation, corporation of london, mairie, gemeente, kommune, comune, ayuntamiento, panchayat, gram panchayat, zilla parishad, nagar palika, shire, shire council, local board, local public authority, council chiefs, council leaders, leader of the council, council leader, council officers, council officer, council official, council officials, borough of @g, city of @g, the local state, local administration, council bosses, council bods, council staff, coucil, counsil, concil, cllrs, village council, sarpanch, landrat, gemeinde, prefecture, fire authority, the city council

councillor < local-authority = councillors
councillor, councillors, councilor, councilors, councilman, city councillors, local councillors, aldermen, alderman, county councillor, county councillors, elected councillors, elected members of the council

mayor < local-authority, politician = the mayor
mayor, mayors, the mayor, mayors office, office of the mayor, lord mayor, elected mayor, metro mayor, mayor of london

social-services < local-authority = social services
social services, social service, adult social care, adult social services, adult services, childrens services, childrens social care, social care, social care department, social services department, social care team, adult care, ssd, social welfare department, social welfare, child protection, child protection services, child services, cps workers, safeguarding team, safeguarding board, safeguarding, tusla, child and family agency, social work department, social work team, mash, mash team, adult safeguarding

social-worker < social-services, professional = social workers
social worker, social workers, social-workers, case worker, case workers, caseworker, caseworkers, key worker, key workers, keyworker, keyworkers, support worker, support workers, outreach workers, outreach worker, youth worker, youth workers, care coordinator, care coordinators, care manager, care managers, youth offending team, yot, family support worker, social work staff, probation officers and social workers

council-department < local-authority = a council department
housing department, council housing department, housing team, planning department, planners, environmental health, licensing authority, licensing team, licensing, highways, highways department, highways team, public health team, public health, local public health, education department of the council, council education department, parks department, leisure department, trading standards, trading standards officers, education welfare, education welfare officer, electoral office, council planning team, council finance team, community safety partnership, community safety team, community safety

commissioner < authority, funder = the commissioners
commissioner, commissioners, commissioning body, commissioning bodies, commissioning team, commissioning teams, commissioning manager, commissioning managers, commissioning officer, commissioning officers, commissioning authority, commissioning group, commissioning department, commissioning lead, commissioning, the commissioning people, contract manager, contracts manager, contracts team, contracts officer, contracting authority, procurement, procurement team, procurement department, procurement officer, procurement officers, purchaser, purchasers, purchasing authority, purchasing body, service commissioner, service commissioners, contract holder, contract owner, lead commissioner, joint commissioning team, joint commissioners, body that commissions it, contractor of services, purchasing department, buying authority

health-commissioner < commissioner, health-body = the health commissioners
nhs england, nhse, nhs improvement, nhs scotland, nhs wales, icb, icbs, integrated care board, integrated care boards, integrated care system, ics, ccg, ccgs, clinical commissioning group, clinical commissioning groups, primary care trust, pct, pcts, health board, health boards, local health board, regional health authority, health authority, health authorities, strategic health authority, hse ireland, health service executive, hse, healthcare commissioners, health commissioner, health commissioners, nhs commissioners, nhs commissioning board, department of health commissioners, district health board, regional health board, public health agency, local health network

police-commissioner < commissioner = the police and crime commissioner
pcc, pccs, opcc, police and crime commissioner, police & crime commissioner, police crime commissioner, police and crime commissioners, crime commissioner, policing board, police authority, police authorities, mopac, office of the police and crime commissioner, police board, police commission, scottish police authority, police and crime panel, policing authority, mayors office for policing and crime, mayors office for policing, mayor of londons office for policing

regulator < authority = the regulator
regulator, regulators, regulatory body, regulatory bodies, regulatory authority, regulatory authorities, watchdog, watchdogs, charity commission, ofcom, ofgem, ofwat, fca, financial conduct authority, pra, information commissioner, ico, information commissioners office, equality commission, ehrc, ombudsman, ombudsmen, health and safety executive, health and safety, health and safety inspectors, food standards agency, fsa, food standards, environmental health officers, gambling commission, competition authority, cma, competition and markets authority, general medical council, gmc, nmc, nursing and midwifery council, general teaching council, civil aviation authority, caa, mhra, nice, professional body, professional bodies, licensing body, licensing board, accreditation body, accreditation bodies, accreditors, iopc, ipcc, gsoc, police complaints, independent office for police conduct, ipso, press regulator, press complaints commission, advertising standards authority, asa, orr, medical council, data protection commissioner, sec regulator, faa, fda, epa, standards body, compliance officers, compliance body, college of policing, monitoring bodies, exam regulator, ofqual

inspectorate < regulator = the inspectors
inspector, inspectors, inspectorate, inspectorates, inspection body, inspection bodies, ofsted, ofsted inspectors, cqc, care quality commission, hiqa, hmic, hmicfrs, hmi, hmip, his majestys inspectorate, her majestys inspectorate, inspectorate of constabulary, inspectorate of prisons, prison inspectorate, prison inspectors, independent monitoring board, imb, food inspectors, hygiene inspectors, health inspectors, food hygiene inspectors, school inspectors, estyn, education scotland, independent schools inspectorate, factory inspectors, fire inspectors, care inspectorate, joint commission, quality inspectors, mystery shopper, mystery shoppers

auditor < regulator = auditors
auditor, auditors, audit office, national audit office, nao, audit commission, external auditors, external auditor, accountants, accountant, accountancy firm, audit firm, big four auditors, independent examiner, independent examiners

exam-board < regulator, partner-body = exam boards
exam board, exam boards, examination board, examination boards, examining bodies, examining body, awarding body, awarding bodies, aqa, ocr board, edexcel, examiners, examination council, exam body, cambridge international, ucas
`);
