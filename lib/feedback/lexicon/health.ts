import { type Concept, lexiconOf } from './concept';

const ENTRIES = lexiconOf(`
patient = patients
patient, patients, pt, pts, patiens, paitents, patinets, pateint, pateints, patience, patiants, pacient, pacients, pacientes, patienten, sick people, sick @p, sick person, sick persons, sick, the sick, the ill, ill people, ill @p, poorly people, poorly @p, unwell people, unwell @p, injured @p, the injured, the sick and the injured, sick and injured, the wounded, wounded @p, wounded, ailing @p, the infirm, infirm, @p with illness, @p with illnesses, @p with an illness, @p with injuries, @p with broken bones, @p with broken legs, @p with a broken leg, @p with a broken arm, @p with diseases, @p with health problems, @p with conditions, @p with long term conditions, @p in hospital, @p on the ward, @p on wards, @p on the wards, @p in beds, @p in the beds, @p in hospital beds, sick folks, sick folk, crook people, crook @p, sickies, sufferers, sufferer, invalids, convalescents, @p getting treated, @p being treated, @p having treatment, @p having operations, @p in pain, @p in need of treatment, @p in need of care, @p needing treatment, @p needing care, @p needing operations, cancer patients, cancer patient, heart patients, diabetics, diabetic patients, diabetic, asthmatics, stroke patients, dialysis patients, renal patients, malaria patients, covid patients, hiv patients, tb patients, elderly patients, older patients, geriatric patients, long stay patients, regular patients, frequent flyers, frequent attenders, the dying, dying @p, terminally ill, terminally ill @p, terminally ill patients, palliative patients, hospice patients, end of life patients, chronically ill, chronically ill @p, chronic patients, hypochondriac, hypochondriacs, malingerers, the unwell, the unhealthy, @p who are ill, @p who are sick, @p who fall ill, stab victims, gunshot victims, gunshot victim, burns victims, burn victims, heart attack victims, stroke victims, accident casualties, bed blockers, bed blocker, rehab patients, physio patients, dental patients, people on trolleys, @p on trolleys, trolley patients, people in the waiting room, @p in the waiting room, waiting list patients, patients on waiting lists, referred patients, nhs patients, public patients, patients on free care, poor patients, patients with private rooms, women in labour, organ recipients, transplant patients, transplant recipients, clinic attendees, clinic attenders, the patients in beds, epileptics, epileptic, stroke survivors, cancer survivors, overdose cases, overdoses, poorly kids, migraine sufferers, arthritis sufferers, allergy sufferers, coughs and colds, chesty coughs, hay fever sufferers, the depressed, depressed @p, anxious @p, @p with depression, @p with anxiety, @p with bad backs, @p with coughs, @p with a cough, @p with diabetes, @p with asthma, @p with arthritis, @p with cancer, @p waiting for treatment, @p waiting to be seen, @p waiting for an operation

waiting < patient@health-body, somebody = people who are waiting
@p waiting, @p on the waiting list, @p on a waiting list, @p on waiting lists

inpatient < patient = inpatients
inpatient, inpatients, in patient, in patients, overnight patients, admitted patients, ward patients, admissions, bedded patients, recovering patients, surgical patients, surgery patients, operation patients, elective patients, patients awaiting surgery, patients having surgery, hip replacement patients, hip patients, post op patients, icu patients, intensive care patients

outpatient < patient = outpatients
outpatient, outpatients, out patient, out patients, day patients, day case patients, day cases, clinic patients, daycase patients

emergency-patient < patient = emergency patients
emergency patient, emergency patients, emergency cases, accident cases, trauma cases, burns cases, overdose cases, cardiac cases, surgical cases, snake bite cases, poisoning cases, labour cases, urgent cases, serious cases, medical cases, a&e patients, a & e patients, a e patients, ae patients, er patients, ed patients, casualty patients, trauma patients, trauma victims, accident and emergency patients, @p in a&e, @p in the er, @p in er, @p in ed, @p in the emergency room, @p in casualty, 999 patients, ambulance patients, emergencies, walk in patients, walking wounded

maternity-patient < patient = expectant mothers
pregnant women, pregnant woman, pregnant @p, pregnant mothers, pregnant ladies, expectant mothers, expectant mother, expecting mothers, expectant mums, mums to be, mum to be, mothers to be, mothers giving birth, women giving birth, women in labour, maternity patients, maternity cases, maternity women, birthing women, birthing mothers, birthing people, mothers having babies, mums having babies, new mums on the ward, antenatal women, labouring women, pregnant teenagers, expecting parents, expectant parents, couples having babies

child-patient < patient, child = children as patients
child patient, child patients, sick children, sick child, sick kids, sick babies, paediatric patients, pediatric patients, poorly children, poorly kids, ill children, paeds patients

mental-patient < patient, vulnerable = people with mental health problems
mental patients, mental patient, mental health patients, psychiatric patients, psychiatric patient, psych patients, mentally ill, the mentally ill, mentally ill @p, mentally unwell @p, mental health service users, @p with mental health problems, @p with mental health issues, @p with mental illness, @p with mental illnesses, @p with mental health conditions, @p with mental health difficulties, @p with poor mental health, @p in mental health crisis, suicidal @p, self harmers, mental health sufferers, depressed @p, @p with depression, @p with anxiety, @p having a breakdown, @p in a mental health crisis

detained-patient < mental-patient = patients detained under the law
detained patients, detained patient, sectioned patients, sectioned @p, @p sectioned, patients sectioned under the mental health act, @p sectioned under the mental health act, @p under section, patients under section, involuntary patients, @p detained under the mental health act, @p held under the mental health act, patients under guard, prisoner patients, prisoner patient, prisoners as patients, patients in handcuffs, patients from prison, sick prisoners, prisoners who are ill

unconscious-patient < patient = unconscious patients
unconscious patient, unconscious patients, unconscious @p, coma patients, coma patient, coma victims, coma victim, comatose patients, comatose @p, @p in a coma, patients in a coma, patients in comas, sedated patients, patients under anaesthetic, @p under anaesthetic, @p brought in unconscious, unresponsive patients, patients on life support, @p on life support, patients on ventilators, ventilated patients, brain dead patients, vegetative patients

deceased < patient = the deceased
deceased, the deceased, deceased patients, deceased @p, dead patients, dead @p, the dead, dead bodies, corpses, corpse, stiffs, bodies in the morgue, bodies in the mortuary, deaths patients, the departed, @p who died, @p who have died

private-patient < patient, buyer = private patients
private patient, private patients, self paying patients, self pay patients, self payers, self-payers, self funders, fee paying patients, paying patients, patients who pay, patients paying privately, patients going private, insured patients, insured @p, patients with insurance, patients with health insurance, overseas patients, overseas paying patients, medical tourists, health tourists, international patients, patients with private insurance, private healthcare patients, privately insured patients, private health patients, privates patients, cosmetic surgery patients, rich patients, wealthy patients

uninsured-patient < patient, poor = uninsured patients
uninsured, the uninsured, uninsured patient, uninsured patients, uninsured @p, patients without insurance, @p without insurance, @p with no insurance, patients with no insurance, patients who cannot pay, patients who cant pay, charity care patients, indigent patients, homeless patients, non paying patients, undocumented patients

hospital-visitor < visitor-to-place, family = visitors
hospital visitor, hospital visitors, patients visitors, visitors to patients, ward visitors, visitors of patients, visitors at visiting time, visitors paying parking, visitors in the cafe, patients relatives, patients families, patients family, patient families, families of patients, family of patients, relatives of patients, relative of a patient, patients loved ones, patients carers, attenders, attendants of patients, bystanders of patients, patient attenders, family of sick person, families of the sick, fathers to be, dads to be, birth partners, birthing partners, accompanying relatives, companions of patients

blood-donor < donor, volunteer = blood and organ donors
blood donor, blood donors, organ donor, organ donors, living donors, kidney donors, tissue donors, sperm donors, egg donors, bone marrow donors, plasma donors, platelet donors, families of organ donors

health-body < partner-body = the health service
nhs, the nhs, n h s, national health, the national health, national health service, health service, health services, healthcare providers, health care providers, healthcare provider, healthcare system, health system, hospital, hospitals, local hospital, local hospitals, other hospitals, other hospital, nhs trust, nhs trusts, hospital trust, hospital trusts, foundation trust, a&e, a & e, a e, a&e department, a&e departments, a&e dept, accident and emergency, ambulance and hospitals, emergency room, emergency rooms, emergency department, emergency departments, mental health trust, mental health trusts, mental health services, mental health service, mental health teams, mental health team, crisis team, community mental health team, cmht, camhs, clinic, clinics, walk in clinics, medical services, medical service, hospice, hospices, community health services, hospital staff, health workers, healthcare workers, health professionals, healthcare professionals, medical professionals, health visitors, health visitor, district nurses, community nurses, occupational therapists, physios, physiotherapists, mortuary, morgue, health agencies, medics, dentist, dentists, optician, opticians, pharmacies, pharmacy, pharmacist, pharmacists, chemist, chemists, community pharmacies, rehab centre, rehab centres, chiropodists, chiropodist

gp < health-body, referrer = GPs
gp, gps, g p, g ps, general practitioner, general practitioners, gp surgery, gp surgeries, gp practice, gp practices, gp referrals, family doctor, family doctors, local doctors, referring doctor, referring doctors, referring gp, referring gps, referring physicians, doctors surgery, doctors surgeries, primary care, primary care practices, primary care networks, primary care doctors, community doctors, pcns

care-home < business, partner-body = care homes
care home, care homes, nursing home, nursing homes, residential home, residential homes, residential care homes, old peoples home, old peoples homes, care providers, care provider, care agencies, care agency, supported living providers, supported housing, supported living, home care agencies, domiciliary care, childrens homes, childrens home, children homes, care home managers, care home staff, rest homes, sheltered housing, group homes

undertaker < business = undertakers
undertaker, undertakers, funeral director, funeral directors, funeral home, funeral homes, funeral parlour, funeral parlours, funeral companies, crematorium, morticians, mortician, funeral firms

drug-company = drug companies
drug company, drug companies, pharmaceutical company, pharmaceutical companies, pharma company, pharma companies, pharmaceutical firm, pharmaceutical firms, pharmaceuticals, pharma, big pharma, pharmaceutical industry, drug firms, drug reps, medical reps, pharma reps, biotech firms, biotech companies, clinical trial sponsors, trial sponsors, medical device companies, device companies, medical equipment companies, medical equipment suppliers, medical suppliers, drug suppliers, drug manufacturers, gsk, astrazeneca, pfizer, medical device manufacturers

research-participant = research participants
research participant, research participants, trial participants, clinical trial participants, trial patients, research subjects, test subjects, clinical trial patients, study participants, guinea pig patients

medical-student < student = medical and nursing students
medical student, medical students, med students, med student, student nurse, student nurses, student doctors, student doctor, nursing students, trainee nurses, student midwives, medical trainees, medical interns, interns from medical colleges, student paramedics, nursing student, trainee doctors

clinician < staff@health-body, health-body = doctors and nurses
doctor, doctors, docs, doc, dr, drs, nurse, nurses, nursing staff, nursing staffs, nursing team, nursing teams, nurses and doctors, doctors and nurses, doctors & nurses, doctors and nursing staff, medical staff, medical team, medical teams, medical practitioner, medical practitioners, clinical staff, clinician, clinicians, consultant doctors, surgeon, surgeons, sugeons, physician, physicians, anaesthetist, anaesthetists, midwife, midwives, junior doctor, junior doctors, resident doctors, registrars, house officers, ward sister, ward sisters, matron, matrons, hca, hcas, healthcare assistants, healthcare assistant, health care assistants, hospital porters, radiographer, radiographers, radiologists, physiotherapist, lab technicians, lab staff, pathologists, theatre staff, ward staff, ward clerks, therapists, therapist, dietitians, dieticians, psychiatrist, psychiatrists, psychologist, psychologists, bank nurses, agency nurses, locums, locum doctors, staff nurses, consultants and nurses, anesthesiologists, doctors in the hospital, vet, vets, veterinary surgeons, veterinary nurses, hospital porter, ward porter, ward porters

hospital-department < department@health-body, health-body = hospital departments
ward, wards, hospital ward, hospital wards, other wards, hospital departments, hospital department, theatre department, operating theatre team, pathology, imaging, radiology, x ray, x-ray department, labs, laboratory, laboratories, pathology lab, wards that depend on pathology and imaging, clinical teams, surgical teams, theatres in the hospital, maternity unit, paediatrics, cardiology, oncology, orthopaedics, intensive care, icu, hospital pharmacy, medical records
`);

const ILLNESSES =
  'diabetes, asthma, cancer, dementia, alzheimers, parkinsons, epilepsy, arthritis, pneumonia, flu, covid, malaria, a stroke, strokes, a heart attack, heart attacks, heart disease, heart problems, bad hearts, kidney failure, a tumour, a broken bone, a cold, a cough, an infection, infections, a fever, a wound, wounds, burns, a burn, a cut finger, a sprain, a bad back, toothache, chest pains, injuries, an injury, symptoms, bad health, poor health, allergies, hiv, tb, sepsis, appendicitis, migraines, gallstones, kidney stones, a hernia, ulcers, a rash, concussion, fractures, a fracture, a broken hip, a broken arm, a broken leg, a broken nose, broken legs, broken hips, a head injury, head injuries, eye problems, hearing problems, anorexia, ptsd, high blood pressure, blood pressure, dodgy hearts, bad backs, back pain, cuts, a cut'.split(
    ', ',
  );

/** Health and care, with patients named by what ails them. */
export const HEALTH: readonly Concept[] = ENTRIES.map((concept) =>
  concept.id === 'patient'
    ? {
        ...concept,
        phrases: [
          ...concept.phrases,
          ...ILLNESSES.flatMap((illness) => [`@p with ${illness}`, `@p who have ${illness}`, `@p who has ${illness}`]),
        ],
      }
    : concept,
);
