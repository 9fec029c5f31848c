import type { Trade } from './trade';

/** Trades: departments. */
export const DEPARTMENTS: readonly Trade[] = [
  {
    id: 'it-department',
    sector: 'internal',
    names:
      'it department, it dept, it team, it support, it helpdesk, it help desk, it service desk, service desk, helpdesk, help desk, ict department, ict team, internal it, it support team, it support desk, infrastructure team, network team, desktop support, information technology department, platform team, data team, devops team, it in a, it section, in house it, it function, software team in a bank, digital team, it',
  },
  {
    id: 'hr-department',
    sector: 'internal',
    names:
      'hr department, hr dept, hr team, human resources, human resource, human resources department, hr, personnel department, people team, hr office, recruitment team in house, learning and development, l and d, training department, training team, occupational health, talent team, payroll department, payroll team, payroll office, payroll dept, in house recruitment, hr function, payroll section, rewards team',
    says: {
      outsider: 'applicant, candidate, job applicant, interviewee, new starter before day one, ex employee, pensioner, job seeker',
      colleague: 'line manager, employee, new starter, hiring manager, apprentice, staff, head of department, worker, pensioners we pay',
    },
  },
  {
    id: 'finance-department',
    sector: 'internal',
    names:
      'finance department, finance team, finance dept, accounts department, accounts team, accounts dept, accounting department, accounts payable, accounts receivable, credit control, finance office, treasury team, internal audit, internal audit team, management accounts, accounts office, procurement department, procurement team, procurement, purchasing department, purchasing team, buying team, finance function, accounts, bursary office, financial planning team',
    says: { supplier: 'supplier, suppliers, vendor', colleague: 'budget holder, the board, director, shareholders' },
  },
  {
    id: 'marketing-department',
    sector: 'internal',
    names:
      'marketing department, marketing team, marketing dept, marketing, in house marketing, communications team, comms team, communications department, press office, pr team, brand team, in house design team, design team, sales and marketing, marketing in a, digital marketing team, content team, sales team, sales department, internal communications, creative team, marketing function',
    kinds: {
      outsider:
        'applicant public person teen business retailer wholesaler patient pupil student needy visitor reader traveller tenant household homeowner parent child private-payer public-body charity landlord employer customer client user end-user council victim worshipper animal-owner',
    },
    says: {
      colleague: 'product director, sales team, brand manager, the board, sales, product manager, stores, branch',
      outsider: 'viewer, reader, target audience, prospects, prospect, policyholder, leads, lead, shopper, potential customer',
      supplier: 'ad agency, agency, printer, design agency, media, newspaper, freelancer',
    },
  },
  {
    id: 'service-department',
    sector: 'internal',
    names:
      'department, dept, catering department, laundry department, translation department, transport department, facilities, facilities team, facilities management, facilities department, estates department, estates team, estates office, maintenance team, maintenance department, maintenance, legal department, legal team, in house legal, in house lawyer, general counsel, compliance, compliance team, risk team, risk department, quality department, quality team, qa team, quality assurance, post room, mail room, mailroom, print room, stores department, stores, admin team, admin office, admin department, administration, business support, office services, health and safety team, health and safety department, internal security, fleet department, logistics department, warehouse department, planning team, research and development, r and d, r and d department, product team, engineering department, production planning, production department, tool room, drawing office, hospital pharmacy, hospital laundry, hospital kitchen, pathology, pathology lab, sterile services, hospital porters, switchboard, secretarial pool, office manager, reception desk, data analysis team, analytics team, customer insight team, shared services, shared service centre, project office, pmo, internal catering, internal comms, head office, transport office, simulation team, training school army, innovation team, sustainability team, design office, control room team',
    says: {
      colleague:
        'business line, line of business, business lines, ward, wards, nurse, doctor, shop floor, sales, production, theatre, theatres, manager, ward sister, tenants in our building',
      outsider: 'patient, patients, visitor',
    },
  },
];
