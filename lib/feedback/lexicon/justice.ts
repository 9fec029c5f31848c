import { lexiconOf } from './concept';

/** Crime, courts and everyone around them. */
export const JUSTICE = lexiconOf(`
offender = offenders
offender, offenders, ofender, ofenders, repeat offenders, repeat offender, prolific offenders, prolific offender, persistent offenders, young offenders, young offender, youth offenders, first time offenders, criminal, criminals, criminal class, criminal classes, criminal element, criminal elements, criminal fraternity, criminal gangs, criminal gang, crimnals, crimanals, criminales, crims, crim, crook, crooks, villain, villains, baddie, baddies, bad guys, bad guy, the bad guys, bad people, bad @p, bad lads, bad boys, bad eggs, bad apples, wrongdoer, wrongdoers, wrong doers, wrong uns, wronguns, wrong'uns, evil doers, evildoers, perp, perps, perpetrator, perpetrators, perpetraters, malefactors, lawbreaker, lawbreakers, law breaker, law breakers, rule breakers, miscreant, miscreants, culprit, culprits, delinquent, delinquents, juvenile delinquents, felon, felons, outlaw, outlaws, scumbag, scumbags, scum, lowlife, lowlifes, low lifes, low life, toerag, toerags, scrote, scrotes, scally, scallies, chav, chavs, ned, neds, gurrier, gurriers, hoodlum, hoodlums, thug, thugs, hooligan, hooligans, yob, yobs, yobbo, yobbos, goon, goons, goonda, goondas, goondaism, gangster, gangsters, gang, gangs, gang member, gang members, street gangs, county lines gangs, mafia, the mob, mobster, mobsters, organised crime, organised crime groups, organised crime gangs, organized crime, ocg, ocgs, cartel, cartels, burglar, burglars, housebreaker, housebreakers, robber, robbers, armed robbers, armed robber, bank robbers, mugger, muggers, pickpocket, pickpockets, bag snatchers, car thieves, joyriders, twoccers, drug dealer, drug dealers, drugdealer, drugdealers, dealer, dealers, pusher, pushers, drug pushers, drug lords, drug gangs, drug runners, drug traffickers, traffickers, trafficker, smuggler, smugglers, people smugglers, fraudster, fraudsters, scammer, scammers, scam artists, con man, con men, conman, conmen, con artists, fraudsters and scammers, 419ers, yahoo boys, yahoo boy, internet fraudsters, hackers, hacker, cyber criminals, cybercriminals, cyber criminal, murderer, murderers, killer, killers, serial killers, rapist, rapists, sex offender, sex offenders, paedophile, paedophiles, pedophile, pedophiles, paedo, paedos, nonce, nonces, predator, predators, groomers, abuser, abusers, domestic abusers, wife beater, wife beaters, attacker, attackers, assailant, assailants, stalkers, stalker, terrorist, terrorists, extremist, extremists, bandit, bandits, dacoit, dacoits, kidnapper, kidnappers, kidnaper, kidnapers, cultists, area boys, touts, arsonist, arsonists, vandal, vandals, graffiti artists, taggers, fly tippers, drink driver, drink drivers, drunk driver, drunk drivers, drug drivers, speeders, speeder, speeding drivers, speeding driver, speeding motorists, boy racers, dangerous drivers, antisocial @p, anti social @p, asbo @p, asbos, undertrial, undertrials, under trial prisoners, history sheeters, rowdies, rowdy sheeters, eve teasers, eve teaser, gang bangers, gangbangers, ritualists, agberos, hoodies, crooks and robbers, troublemaker, troublemakers, trouble makers, trouble maker, trouble causers, troublesome @p, rioter, rioters, looter, looters, blackmailers, kingpins, pirates, poachers, rustlers, cattle rustlers, tax evaders, tax dodgers, tax cheats, money launderers, corrupt officials, hitmen, pimps, pimp, the guilty, guilty, guilty @p, guilty party, guilty parties, recidivists, ruffians, tearaways, rascals, naughty @p, nasty @p, dodgy @p, dodgy characters, crook, criminels, delincuentes, ladrones, kriminelle, hoods, hood rats, roadmen, roadman, skanger, skangers, druggies and dealers, drug gangs, hoons, hoon, bikies, bikie, bikie gangs, motorcycle gangs, wise guys, @p on the wrong side of the law, @p breaking the law, @p committing crimes, law breaking @p, habitual criminals, career criminals, violent criminals, violent offenders, violent @p, dangerous @p, criminal minds, criminal persons, criminal @p, neer do wells, ne er do wells, neer do well, bampots, bampot, wasters, waster, scoundrels, scoundrel, skinheads, tsotsis, skollies, verbrecher, voleurs, bad un, bad uns, baduns, hard men, perverts, pervert, pervs, flashers, flasher, peeping toms, county lines kids, drug mules, drug mule, drug carriers, knife carriers, knife wielders, @p carrying knives, @p with knives, @p with guns, gun runners, gunmen, car jackers, carjackers, cowboy builders, rogue traders, litter louts, graffiti @p, uninsured drivers, trespassers, trespasser, football hooligans, streakers, prowlers, prowler, intruders, intruder, firebugs, firebug, fire setters, fire raisers, @p who start fires, spammers, spammer, up to no good @p, @p up to no good, @p who break the law, @p doing wrong, @p who do wrong, nasty pieces of work, undesirables, maleantes, badmashes, jaywalkers, tailgaters

thief < offender = thieves
thief, thieves, thiefs, theives, shoplifter, shoplifters, shop lifter, shop lifters, shop thieves, shoplifting gangs, light fingered @p, thieving @p, five finger discount @p, robbers of shops, stealers, pilferers, kleptomaniacs, nickers, petty thieves, book thieves, metal thieves, fare dodgers, fare dodger, freeloaders, gatecrashers, gate crashers, content pirates

suspect < offender = suspects
suspect, suspects, suspected @p, @p awaiting trial, @p waiting for trial, @p on trial, @p facing trial, @p in the dock, @p up in court, @p before the court, @p being tried, @p charged with a crime, suspected criminals, suspected offenders, the accused, accused, accused @p, alleged offenders, alleged criminals, alleged perpetrators, @p under suspicion, @p suspected of crimes, @p under investigation, @p of interest, person of interest, persons of interest, @p being investigated, @p helping with enquiries, @p being questioned, @p under caution, @p accused of crimes, @p wanted by the police, wanted @p, fugitives, fugitive, @p on the run, @p on bail, bailed @p, defendant, defendants, those accused, the defendant, respondents in court, offender suspects

arrested < suspect = people who are arrested
arrestee, arrestees, arrested @p, the arrested, @p arrested, @p under arrest, @p in custody, @p in cells, @p in the cells, @p in police cells, @p in police custody, @p in handcuffs, @p in cuffs, custody clients, custody detainees, detained @p, detained persons, detainee, detainees, @p being arrested, @p who get arrested, the detained, @p nicked, @p lifted, @p locked up for the night, s136 detainees, section 136 detainees, drunks in the cells

stopped < public-order = people who are stopped and searched
@p stopped and searched, @p stopped, @p being stopped, @p being searched, stop and search, @p they stop, stop and searched @p, stopped drivers, stopped motorists, @p profiled, black youths, young black men, ethnic minorities being stopped

public-order = crowds
crowd, crowds, football crowds, football crowd, football fans, football supporters, footie fans, away fans, protester, protesters, protestor, protestors, demonstrators, demonstrator, marchers, strikers, activists, activist, campaigners, eco protesters, climate protesters, just stop oil, extinction rebellion, picketers, festival goers, festivalgoers, party goers, partygoers, revellers, clubbers, concert goers, concertgoers, match goers, ravers, night clubbers, drinkers on a saturday night, @p on a night out, saturday night drinkers, stag parties, hen parties, stag dos, hen dos, crowd at matches, spectators at the match, drunken revellers

prisoner < offender = prisoners
prisoner, prisoners, prisioners, prisonners, inmate, inmates, in mates, convict, convicts, convicted @p, convicted criminals, convicted offenders, the convicted, jailbird, jailbirds, jail birds, @p in prison, @p in jail, @p in gaol, @p in the nick, @p behind bars, @p doing time, @p serving time, @p serving sentences, @p inside prison, the incarcerated, incarcerated @p, imprisoned @p, the imprisoned, lifers, lifer, remand prisoners, remandees, @p on remand, con, cons, lags inside, @p locked up, locked up @p, banged up @p, @p banged up, sentenced @p, young prisoners, women prisoners, female prisoners, male prisoners, @p serving their sentence, guests of his majesty

ex-offender < offender = ex-offenders
ex offender, ex offenders, ex-offenders, ex cons, ex con, ex prisoner, ex prisoners, ex inmates, ex convicts, former prisoners, former offenders, former inmates, reformed offenders, reformed criminals, released prisoners, prison leavers, @p on licence, @p on probation, probationers, @p released from prison, parolees, parolee, @p on parole, @p coming out of prison, rehabilitated offenders

victim = victims
victim, victims, vict, vics, vic, victems, victum, victums, victim of crime, victims of crime, victims of crimes, crime victim, crime victims, vitims, viktims, victims of burglary, victims of burglaries, victims of fraud, victims of violence, victims of assault, victims of theft, victims of abuse, victims of domestic violence, victims of domestic abuse, domestic abuse victims, domestic violence victims, dv victims, dv survivors, dv victim, rape victims, abuse victims, assault victims, burglary victims, fraud victims, scam victims, robbery victims, trafficking victims, hate crime victims, murder victims, theft victims, stalking victims, abuse survivors, rape survivors, survivors of abuse, survivors of domestic violence, survivors of domestic abuse, survivors, survivor, injured party, injured parties, wronged @p, the wronged, aggrieved, the aggrieved, aggrieved party, aggrieved parties, ip, ips, @p affected by crime, those affected by crime, affected @p, @p harmed by crime, @p hurt by crime, @p suffering crime, casualties, casualty, crash victims, accident victims, victims of accidents, road accident victims, rta victims, battered wives, battered women, abused women, abused @p, abused children, abused wives, beaten wives, targets of crime, sufferers of crime, repeat victims, theft sufferers, scammed @p, burgled @p, robbed @p, mugged @p, bullied @p, harassed @p, stalked @p, threatened @p, assaulted @p, @p scammed, victimes, opfer, victimas, exploited children, exploited @p, the burgled

witness = witnesses
witness, witnesses, witneses, eyewitness, eyewitnesses, eye witness, eye witnesses, bystander, bystanders, onlookers, passers by who saw it, expert witness, expert witnesses, @p who saw it, @p who saw it happen

bereaved < family = bereaved families
bereaved, the bereaved, bereaved @p, bereaved families, bereaved family, bereaved parents, bereaved relatives, grieving families, grieving @p, grieving relatives, grieving parents, mourners, widows, widow, widower, widowers, widows and orphans, orphan, orphans, family of the deceased, families of the deceased, families of the dead, family of victims, families of victims, victims families, victims family, victim families, families of murder victims, families of people killed, relatives of victims, relatives of the victims, relatives of the dead, families of missing people, families of missing persons, relatives of the missing, families of crime victims, loved ones of victims, families of those killed, relatives of the deceased, families who lost someone, @p left behind

offender-family < family = families of offenders
families of offenders, families of criminals, families of prisoners, prisoners families, offenders families, criminals families, families of inmates, inmates families, wives of prisoners, children of prisoners, children of offenders, kids of prisoners, families of the accused, suspects families, visitors of prisoners, prison visitors families

complainant < caller = people who report something
complainant, complainants, complainer, complainers, complanants, reporters of crime, @p with complaints, @p lodging complaints, @p making complaints, @p making reports, @p lodging fir, informant of crime, crime reporter, people reporting crime, @p reporting crimes, @p reporting a crime, @p reporting crime, @p reporting incidents, petitioners, petitioner, plaintiffs, plaintiff

caller = people who call
caller, callers, 999 caller, 999 callers, 911 caller, 911 callers, 111 callers, 101 callers, 112 callers, 000 callers, emergency callers, phone callers, telephone callers, @p calling, @p phoning, @p ringing, @p ringing in, @p calling in, @p calling for help, @p calling 999, @p on the phone, enquirers, enquirer, inquirers, @p with enquiries, @p with queries, @p with a problem, @p asking for help, @p asking for advice, @p seeking help, helpline callers, @p at the front desk, @p at the front counter

informant = informants
informant, informants, informer, informers, grass, grasses, snitch, snitches, nark, narks, tout informers, chis, tip off @p, tipsters, whistleblower, whistleblowers, whistle blowers, supergrass, confidential sources, @p giving intelligence, @p giving information, @p giving tip offs, @p with information, crimestoppers callers, crimestoppers

missing = missing people
missing people, missing person, missing persons, missing children, missing child, mispers, misper, mis pers, missing teenagers, missing kids, missing @p, lost child, lost children, lost kids, lost @p, runaway, runaways, run aways, runaway children, runaway teenagers, absconders, wandering dementia patients, dementia patients who wander, @p with dementia who wander, lost old @p, people gone missing, @p gone missing, disappeared @p, the disappeared, missing @p and their families

hoax-caller < offender = hoax callers
hoaxer, hoaxers, hoax caller, hoax callers, prank caller, prank callers, pranksters, prankster, false alarm callers, time wasters, time waster, timewasters, @p who make hoax calls, @p making hoax calls, kids making hoax calls, nuisance callers, malicious callers

rescued < beneficiary = people who are rescued
rescued @p, @p rescued, @p being rescued, trapped @p, @p trapped, stranded @p, @p stuck, trapped drivers, drowning @p, @p drowning, crash victims, accident victims, casualties, casualty, @p in danger, @p in burning houses, @p in burning buildings, @p in house fires, @p in a fire, fire victims, victims of fire, victims of fires, victims of accidents, road accident victims, flood victims, flooded families, flooded @p, @p flooded out, burns victims, @p on ledges, survivors, survivor, rta victims, earthquake victims, shipwrecked @p, lost walkers, lost hikers, injured walkers

motorist = motorists
motorist, motorists, driver, drivers, road user, road users, car drivers, car owners, car owner, lorry drivers, hgv drivers, truckers, truck drivers, cyclist, cyclists, motorcyclists, bikers, biker, commuters, pedestrian, pedestrians, vehicle owners, taxi drivers, cabbies, taxi driver, uber drivers, car users, bad drivers, drivers caught speeding, law abiding motorists, vehicle drivers

addict < vulnerable = people with an addiction
addict, addicts, drug addicts, drug addict, drug users, drug user, druggie, druggies, junkie, junkies, smackheads, crackheads, substance misusers, substance abusers, substance users, alcoholic, alcoholics, alcholics, alkies, heroin addicts, heroin users, users of drugs, winos, drug takers, gambling addicts, gamblers, problem gamblers, dipsos

drunk < public-order = drunk people
drunk, drunks, drunk @p, drunken @p, drunk and disorderly, drunk and disorderly @p, drunks and druggies, drunkards, drunkard, drunk students, drunk patients, drunken patients, boozers, intoxicated @p, inebriated @p, @p who are drunk, drunk and abusive @p, abusive drunks, abusive @p, aggressive @p, pissheads, inebriates

sex-worker = sex workers
sex worker, sex workers, prostitute, prostitutes, hookers, escorts working girls, working girls

vip = people under protection
vip, vips, v i p, v i ps, dignitary, dignitaries, royal, royals, royal family, the royal family, celebrities, celebrity, celebs, celeb, heads of state, head of state, foreign dignitaries, visiting dignitaries, protected @p, @p under protection, protected witnesses, @p given protection, @p given security cover, vip protection, diplomats, diplomat, embassies, embassy, ambassadors of states, royalty, film stars, ministers under protection, judges under protection

judge < court = judges
judge, judges, district judge, magistrate, magistrates, justices of the peace, jp, jps, judges and magistrates, district judges, high court judge, high court judges, crown court judge, crown court judges, lay magistrates

court < partner-body = the courts
court, courts, the court, courts of law, law courts, court system, court service, court services, courts service, hmcts, crown court, crown courts, magistrates court, magistrates courts, high court, supreme court, family court, family courts, county court, coroner, coroners, coroners court, coroners officers, judiciary, the judiciary, judicial system, the judicial system, judicial services, justice system, the justice system, criminal justice system, cjs, legal system, the legal system, tribunal, tribunals, the bench, sheriff court, clerks of the court, court staff, court officials, court clerk, jury, juries, juror, jurors, bailiff, bailiffs, legal authorities, the law courts, judical system, judges and juries, sheriff officers, legal services

prosecutor < partner-body = the prosecution service
prosecutor, prosecutors, public prosecutor, public prosecutors, prosecution, the prosecution, prosecution service, prosecuting authority, crown prosecution service, crown prosecution, crown prosecutors, cps, the cps, copfs, procurator fiscal, director of public prosecutions, dpp, district attorney, district attorneys, das office, the da, dist attorney, state prosecutor, states attorney, prosecution lawyers

lawyer < professional = lawyers
lawyer, lawyers, solicitor, solicitors, barrister, barristers, defence lawyer, defence lawyers, defense attorney, defense attorneys, defence solicitors, duty solicitor, duty solicitors, attorney, attorneys, advocate in court, legal profession, legal representatives, legal reps, legal aid lawyers, law firm, law firms, legal team, legal teams, qcs, kcs, legal counsel, counsel for the defence, notaries, notary, notary public, notaries public, lawers, conveyancers, legal advisers, legal advisors, counsel, opposing counsel, opposing lawyer, opposing lawyers, opposing solicitor, opposing solicitors, defence counsel, prosecuting counsel

police < partner-body = the police
police, the police, police force, police forces, police service, police services, the feds in london, garda, gardai, the guards, an garda siochana, constabulary, constabularies, other police forces, other forces, other police services, neighbouring forces, neighbouring police forces, neighbouring force, other constabularies, british transport police, btp, military police, royal military police, interpol, europol, national crime agency, nca, fbi, cia, mi5, mi6, security services, intelligence services, intelligence agencies, special branch, scotland yard, met police, the met, police scotland, psni, sheriffs department, sheriff, sheriffs, state troopers, highway patrol, law enforcement, law enforcement agencies, police departments, police department, foreign police forces, foreign police, police in other countries, partner forces, other forces requesting mutual aid

police-officer < staff@police, police = police officers
police officer, police officers, boys in blue, men in blue, thin blue line, cid, policeman, policemen, policewoman, policewomen, constable, constables, police constable, police constables, pc, pcs, sergeant, sergeants, inspector of police, detective, detectives, traffic police, traffic cops, pcso, pcsos, community support officers, bobbies on the beat, bobby on the beat, beat officer, beat officers, officers on the beat, response officers, uniformed officers, neighbourhood officers, patrol officers, traffic wardens, traffic officers, deputies, deputy sheriffs, troopers, police dogs and handlers, dog handlers, police cadets, cadets, police staff, police workers, police employees, custody sergeant, custody sergeants, custody officers, firearms officers, officers on patrol, coppers, copper, bobbies, bobby, rozzers, cops, cop, polis, plod, old bill, the old bill, the fuzz, the filth

chief-officer < manager@police, police = chief officers
chief constable, chief constables, chief of police, police chief, police chiefs, commissioner of police, chief superintendent, superintendents, superintendent, chief inspector, chief inspectors, assistant chief constable, divisional commander, borough commander, garda commissioner, the chief, police leadership, senior officers, senior police officers

prison-service < partner-body = the prison service
prison service, prisons, prison, prison system, jail, jails, gaol, gaols, county jail, penitentiary, penal system, hmpps, hmps, prison and probation service, prison and probation services, corrections, correctional services, correctional facility, correctional facilities, detention centre, detention centres, detention center, young offender institution, yoi, immigration removal centre, prison authorities, prisons service, custody providers

prison-officer < staff@prison-service, prison-service = prison officers
prison staff, prison officers, prison officer, prison guards, prison guard, prison warders, warders, screws, prison governors, wing officers, wing staff, prison wardens, turnkeys, prison workers, jailers, jailer, gaolers, prison warden, wardens, warden

firefighter < staff@emergency-service, emergency-service = firefighters
fire fighters, firefighters, firefighter, fireman, firemen, fire crew, fire crews

probation < partner-body = the probation service
probation, probation service, probation services, probation officer, probation officers, national probation service, parole board, parole officers, youth justice, youth justice board, youth offending service, youth offending services, youth offending teams, rehabilitation services, rehabilitation companies, community rehabilitation company, electronic monitoring, offender management

border-force < partner-body = border agencies
border force, border agency, uk border agency, uk border force, immigration, immigration service, immigration officers, immigration enforcement, border police, border control, coast guard, coastguard, ice agents, customs and border

emergency-service < partner-body = other emergency services
emergency service, emergency services, other emergency services, blue light services, blue light partners, fire service, the fire service, fire services, fire and rescue, fire and rescue service, fire & rescue, fire brigade, the fire brigade, fire department, fire dept, first responders, mountain rescue, lifeboat, rnli, lifeboats, search and rescue, rescue services, civil defence

ambulance < emergency-service, health-body = the ambulance service
ambulance, ambulances, ambulance service, ambulance services, ambulance trust, ambulance crews, ambulance crew, ambulance staff, paramedic, paramedics, ambo, ambos, ambulance drivers, ems, emts, emt, air ambulance, patient transport, patient transport drivers

victim-support < charity = support charities
victim support, victim support services, womens aid, refuge, refuges, womens refuge, womens refuges, samaritans, nspcc, shelter charity, crisis charity, support charities, support organisations, support agencies, support services, support groups, rape crisis, rape crisis centre, citizens advice, citizens advice bureau, cab, neighbourhood watch groups, neighbourhood watch schemes
`);
