import type { Trade } from './trade';

/** Trades: learning. */
export const LEARNING: readonly Trade[] = [
  {
    id: 'school',
    sector: 'public',
    names:
      'sen school, after school provision, school secretary, school nurse, grammar, comp, public school teacher, academy chain, education authority school, primary, secondary, infants, national school, gaelscoil, charter school, school district, exam centre, school, primary school, secondary school, state school, high school, infant school, junior school, comprehensive, academy, academy trust, multi academy trust, special school, pupil referral unit, grammar school, sixth form, sixth form college, public school district, elementary school, middle school, kindergarten state, village school, teacher, teaching, education, school kitchen, government school, teaching assistant, school office',
    kinds: { chooser: 'parent customer client', user: 'child pupil student needy' },
    says: {
      funder: 'pta, parent teacher association, esfa, academy trust, friends of the school',
      staff: 'teacher, teaching assistant, ta, governor, head, lunchtime supervisor',
      chooser: 'future parent, prospective parent, prospective family, families, family',
      taxpayer: 'employer, employers, future employer, local employer, business, local business',
      partner: 'feeder school, secondary school, primary school, university, college, feeder primary',
    },
  },
  {
    id: 'university',
    sector: 'public',
    names:
      'institute of technology, research, academic, postgrad office, students services, college of art, art college, conservatoire, nursing college, medical research, research council institute, university hospital research, tafe, further education, university, uni, college, further education college, fe college, higher education, university department, university library, law school, business school, medical school, open university, polytechnic, technical college, community college, adult education, adult education centre, faculty, research institute, research group, research lab, lecturer, professor, phd, academia',
    kinds: { buyer: 'student private-payer customer client pupil' },
    says: {
      payer:
        'student loans company, student loan company, employer, employers, industry, research council, industry partner, company that sponsor, business, company, companies, firm, parents, parent, sponsor',
      funder: 'alumni, alumnus',
      taxpayer: 'future employer, graduate employer',
      partner: 'school, schools, other university',
      chooser: 'apprentice, trainee',
      user: 'reader of our research, research participant, journal reader',
    },
  },
  {
    id: 'nursery',
    sector: 'commercial',
    names:
      'nursery, childcare nursery, day nursery, childminder, child minder, childminding, pre school, preschool, playgroup, creche, kindergarten, childcare, after school club, out of school club, breakfast club, nanny, holiday club, au pair, babysitter, babysitting',
    kinds: { payer: 'parent', funder: 'government council' },
    says: {
      dependant: 'child, kid, baby, toddler, little one, pupil, under five, boy, girl, infant, preschooler',
      staff: 'nursery nurse, keyworker, key worker, nursery worker',
      partner: 'school, local school, social worker',
      payer: 'mum, dad, parents, mums and dads, grandparent, family, families, parents who work, working parent',
    },
  },
  {
    id: 'private-school',
    sector: 'commercial',
    names:
      'training, coaching, music lessons, swimming lessons, horse riding lessons, cooking classes, pottery classes, art classes, drama school, sailing school, ski instructor, tennis coach, golf pro, surf school, tuition, english school, ielts school, coding school, first aid training, health and safety training, forklift training, corporate training, private school, independent school, boarding school, prep school, fee paying school, language school, private college, international school, tutoring, tutor, private tutor, tuition centre, music teacher, piano teacher, guitar teacher, driving instructor, driving school, dance school, dance teacher, swim school, swimming teacher, training company, training provider, coaching business, life coach, art teacher, riding school, martial arts club, karate club, ballet school, yoga teacher, yoga studio, online course, e learning company, cookery school',
    kinds: { payer: 'parent', dependant: 'child pupil', buyer: 'student customer client person business employer' },
    says: {
      buyer: 'adult learner, adult pupil, learner, learner driver, adult student',
      dependant: 'apprentice, trainee, delegate, candidate, jobseeker on a course',
      staff: 'teacher, instructor, tutor',
      payer: 'grandparent, embassy',
      watchdog: 'dvsa, examiner',
    },
  },
];
