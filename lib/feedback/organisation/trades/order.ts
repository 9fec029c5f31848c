import type { Trade } from './trade';

/** Trades: order and safety. */
export const ORDER: readonly Trade[] = [
  {
    id: 'police',
    sector: 'public',
    names:
      'police, police force, police service, police station, constabulary, gardai, garda, an garda siochana, policing, police officer, the met, met police, neighbourhood policing, traffic police, cid, crime prevention, sheriff, national crime agency, transport police, pcso',
    says: {
      'acted-on':
        'speeding driver, motorist who speed, protester, demonstrator, drunks, football hooligan, people we arrest, people we nick, arrestee',
      partner: 'court, cps, prison, social services, ambulance, fire service',
      user: 'missing person',
      taxpayer: 'motorist, driver, shopkeeper, shop, business, victim, witness, caller, the bereaved',
    },
  },
  {
    id: 'prison',
    sector: 'public',
    names:
      'prison, jail, gaol, prison service, young offender institution, hmp, probation, probation service, court, courts service, crown court, magistrates court, tribunal, youth offending team, youth justice, immigration removal centre, border force, immigration enforcement, customs, immigration service, crown prosecution service, cps, parole board, correctional centre, probation officer, judiciary, coroner, prison officer, visa office',
    kinds: { 'acted-on': 'offender thief needy child' },
    says: {
      'acted-on':
        'prisoner, inmate, lag, detainee, defendant, young offender, asylum seeker, illegal immigrant, people on probation, service user, visa applicant',
      user: 'prisoner family, prisoner s family, visitor, families of prisoners, witness, juror, visitors, family',
      taxpayer: 'victim, victims',
      partner: 'police, solicitor, barrister, lawyer, judge, charity, employer',
      staff: 'prison officer, officer, warder',
    },
  },
  {
    id: 'fire',
    sector: 'public',
    names:
      'fire service, fire brigade, fire and rescue, fire and rescue service, fire station, fire authority, retained firefighter, firefighter, coastguard, fire department, mountain rescue team public, fireman',
    says: {
      'acted-on': 'arsonist, hoax caller, fire setter',
      user: 'casualty, people in fire, crash victim, people stuck, cats up trees',
      taxpayer: 'homeowner, householder, business, school, care home, driver, motorist, people with fires, tenants, people in car crash',
    },
  },
  {
    id: 'military',
    sector: 'public',
    names:
      'army, british army, navy, royal navy, raf, royal air force, armed forces, military, the forces, regiment, battalion, army reserve, army barracks, army base, air force, marines, national guard, defence forces, us army, infantry, signals, squadron, garrison, soldier, defence, coast guard, us marines, territorial army, royal engineers, logistics corps',
    kinds: {
      'acted-on': 'offender thief rival',
      staff: 'soldier staff department volunteer occupation',
      taxpayer: 'taxpayer public person household homeowner tenant landlord business retailer',
    },
    says: {
      partner:
        'nato, ally, allies, allied force, united nations, un, foreign government, allied nation, other regiment, other nation, host nation, police, other services, other units, defence contractor, commonwealth ally',
      user: 'refugee, civilian, flood victim, displaced people, hostage, people in war zone, evacuee, civilians we protect, locals in conflict zone, people we evacuate, families of soldiers, army family, disaster victim, stranded citizen',
      'acted-on': 'enemy, insurgent, terrorist, enemy soldier, pirate, hostile state, warlord, taliban, isis',
      staff: 'soldier, troops, recruit, officers, squaddie, sailors, airmen, cadets, new recruit, troop, cadet',
    },
  },
];
