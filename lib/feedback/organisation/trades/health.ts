import type { Trade } from './trade';

/** Trades: health and care. */
export const HEALTH: readonly Trade[] = [
  {
    id: 'hospital',
    sector: 'public',
    names:
      'maternity, dialysis unit, blood bank, dispensary, gp, midwife, occupational therapy, speech therapy, physiotherapy, hospital theatre, operating theatre, pathology service, nhs dentist, ccu, picu, nicu, stroke unit, rehab unit, psychiatric hospital, mental hospital, vaccination centre, community mental health, paediatrics, oncology, endoscopy, children hospital, nhs physio, mission hospital, hospital, hospital trust, nhs trust, nhs foundation trust, nhs, nhs hospital, acute trust, a and e, accident and emergency, ward, hospital ward, maternity unit, maternity ward, intensive care, icu, health service, hse ireland, general hospital, infirmary, community nursing, district nursing, district nurse, nurse, nursing, midwifery, mental health trust, mental health team, camhs, health centre, gp surgery, gp practice, doctor surgery, general practice, medical centre, medical practice, clinic, community clinic, sexual health clinic, outpatients, radiology, blood service, blood transfusion service, health visitor, public health, nhs 111, physiotherapy department, health board, doctor, healthcare, public hospital, teaching hospital, primary care',
    kinds: { chooser: 'patient customer client user visitor' },
    says: {
      user: 'relative, visitor of patient, patient relative, baby, newborn, visitors',
      chooser: 'pregnant woman, expectant mother, mum to be, mother, parents',
      partner:
        'gp, gps, paramedic, ambulance crew, referring gp, care home, social services, medical student, student nurse, medical school, pharma company, drug company, undertaker',
      payer: 'private patient, overseas visitor, private health insurer, foreign patient',
      funder: 'hse, health service executive, blood donor, league of friends',
    },
  },
  {
    id: 'ambulance',
    sector: 'public',
    names:
      'ambulance service, ambulance trust, ambulance, paramedic service, air ambulance trust nhs, emergency control room, 999 control room, 999 control',
    says: {
      user: 'caller, casualty, people who collapse, fallers, heart attack victim',
      partner: 'hospital, a and e, care home, gp',
      taxpayer: 'accident victim',
    },
  },
  {
    id: 'private-health',
    sector: 'commercial',
    names:
      'specsavers, acupuncture, psychologist, private midwife, bupa clinic, hearing aids, vision express, orthodontics, cosmetic surgery, botox, sports physio, dialysis clinic private, dental lab, occupational therapist private, private nurse, medical lab, diagnostic centre, private hospital, private clinic, dental practice, dentist, dental surgery, dental clinic, orthodontist, optician, optometrist, physio practice, physiotherapist, physio, private physio, chiropractor, osteopath, podiatrist, chiropodist, private practice, counsellor, therapist, psychotherapist, cosmetic clinic, beauty clinic, hearing aid shop, acupuncturist, private dentist, massage therapist, fertility clinic, counselling practice, private gp',
    says: { staff: 'dental nurse, hygienist, nurse, receptionist, doctor, surgeon, associate dentist', payer: 'insurer, bupa' },
  },
  {
    id: 'care-home',
    sector: 'commercial',
    names:
      'care home, nursing home, residential home, residential care home, retirement home, old people home, home care agency, domiciliary care, home care company, care agency, care company, care provider, supported living, live in care, retirement village, assisted living, children home, hospice at home company, home care, elderly care, aged care, carer',
    kinds: { buyer: 'parent', funder: 'government council public-body', dependant: 'child' },
    says: {
      buyer:
        'self funding resident, self funder, private client, private resident, family who pay, son and daughter, sons and daughters, daughter, son, family, families, relative, next of kin, continuing healthcare, chc',
      chooser: 'resident, elderly resident, residents',
      user: 'dementia resident, old folk we look after, service user, the elderly, elderly, elderly people, pensioner, old people, residents with dementia, council funded resident',
      staff: 'carer, care worker, care assistant, nurse, night staff, support worker',
      partner: 'gp, district nurse, hospital, social worker',
    },
  },
];
