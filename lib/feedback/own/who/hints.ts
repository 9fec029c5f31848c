import { bookOf, phraseAt } from '../../organisation/phrases';
import type { Token } from '../../reading';
import type { RelationKind } from '../../types';
import { SUM, withSums } from '../sums';

export type Hint = Exclude<RelationKind, 'not-a-party' | 'nonsense'>;

/** Said outright in the note: these outweigh the rest. */
const SAYS = bookOf<Hint>([
  [
    'away',
    'wife, husband, spouse, my girlfriend, my boyfriend, my friend, a friend, friend of mine, mate of mine, my best friend, best friend, best mate, best mates, oldest friend, my mate, married, my mum, my mother, my dad, my father, my sister, my brother, my son, my daughter, my neighbour, lives next door, next door, brought me up, raised me, since school, school friend, old friend, i love her, i love him, love of my life, gf, bf, my fiance, grew up together, my flatmate, my cousin, my aunt, my uncle, my nan, my gran, bridesmaid, best man, my ex, my upbringing, send money home, sending money home, mother of my children, our daughter, our son, our kids, our children, our baby, my bird, my missus, my other half, my fella, godfather of, godmother of, elder sister, elder brother, younger sister, younger brother, little sister, little brother, big sister, big brother, twin sister, twin brother, my elder, volunteer, volunteering, i volunteer, my parents, my family, my in laws, my kids, my children, grew up with, from school, go way back, known him since, known her since, my daughters, my sons, my nephew, my niece, home cooked, babysits, feeds the cat, waters my plants, waters the plants, my washing, my ironing, my tea, packed lunch, my room, spare bed, spare room, sofa bed, video call',
  ],
  [
    'unclear',
    'our supplier, supplies us, supply us, supplies me, supply me, supplier, we buy from, i buy from, deliver to us, delivers to us, delivers at, delivers every, delivers my, account there, account with them, competitor, competes, rival, compete, steal our, nick our, nicks our, pinch our, pinches our, poach our, take our customers, takes our customers, take our trade, takes our trade, take my customers, sell me, sells me, sell us, sells us, for a fee, keep an eye on, their prices, steals, copies us, undercut, undercuts, poach, poaches, days credit, credit terms, at trade, at cost, wholesale price, on credit, free samples, delivers twice, delivers once',
  ],
  [
    'internal',
    'my salary, my wages, my wage, my pay slip, my payslip, my boss, boss, my manager, line manager, my supervisor, colleague, works with me, sits next to me, sits opposite, my department, our department, same team, in our team, on my team, in my team, my appraisal, appraisal, overtime, my timesheet, reports to me, i report to, i manage, approves my leave, my leave, our office, our company, next shift, handover, apprentice, my trainee, at work, my hours, signs my, sign my, signs off my, signs me off, my round, my rota, the rota, my shift, my shifts',
  ],
  [
    'external',
    'pay through the nose, buyer, my biggest, our biggest, our largest, my largest, largest account, books my, book my, books our, hires my, hire my, hire our, hires our, buys my, buy my, buys our, buy our, orders my, rents my, rent my, rents our, charters my, off us, orders from, day rate, hourly rate, day rates, call out fee, callout, door money, box office, ticket money, hat, learn from me, learn with me, lessons off me, they learn, regular as, same order, usual order, the usual, their usual, comes in every, come in every, comes back every, their child, their kid, their kids, their children, their little one, the little one, their son, their daughter, parents evening, client, customer, biggest client, best customer, pays us, pay us, paid us, pays me, paid me, pay me, they pay, he pays, she pays, always pay, paid on time, pays on time, paying, buy, buys, bought, buying, orders from us, order from us, contract, invoice, invoices, fees, fee, fare, fares, commission, hire us, hires us, hired us, hire me, hires me, books us, book us, book me, retainer, subscription, pays by the hour, pays per, account, spends, spend, commissions, commissioned, grant, funds us, fund us, tender, we sell, we sold, i sell, sell to, stock our, stocks our, sells my, purchase, tip, tips, tipped, pay my fee, pay for, repeat business, customer of ours, same day, referred us, recommends us, recommended us',
  ],
]);

/** Words of each world: what the note is about. Counted; a clear lead decides. */
const WORLDS = bookOf<Hint>([
  [
    'away',
    'kids, school run, babysit, babysitting, cook, cooks, cooked, cooking, tea, dinner, dishes, washing, hoovering, ironing, cuppa, roast, sofa, lift, birthday, christmas, xmas, holiday, holidays, love, loves, hug, cuddle, kiss, laugh, laughs, gossip, lunch together, pint, pints, beers, gym, garden, dog, cat, walk, tv, telly, film, game, games, wifi, rent, bills, house, home, bed, pocket money, garden fence, spare key, bins, homework, pray, prays, prayer, weekend, weekends, sane, company, feelings, childhood, support me, listens, moan, mind the kids, minds, shopping, grandchildren, bath, sundays, sunday, old age, health, sick, worry, worries, worried, money home, fishing, football, train together, run together, holiday together',
  ],
  [
    'internal',
    'report, reports, figures, numbers, spreadsheet, spec, specs, drawings, ticket, tickets, log, handover, rota, hours, shift, shifts, timesheet, timesheets, time sheets, mock ups, code, bug, bugs, test, testing, deploy, release, line, stock, bays, pallets, deadline, deadlines, copy, schedule, schedules, sign off, signs off, approve, approves, budget, forecast, data, minutes, agenda, meeting, meetings, board pack, month, payroll, expenses, receipts, jobs, job sheet, worksheet, worksheets, lesson plans, cover, covers, notes, obs, observations, charts, files, forms, orders written, targets, appraise, feedback, training, train, trained, teach, teaching the trade, apprentice, plan, plans, production, machine, van keys, paperwork, documented, documents, documentation, input, parts, kit, briefing, radio, template, templates, requisition, tell me, tells me, provide me, provides me, brief me, briefs me, warn me, warns me, hand over, hands over, hands me, hand me, keep me posted, keeps me posted, posts me, covers for me, cover for me, covers me, cover me, shadows me, shadowing me, purchase order, invoices coded, leave approved',
  ],
  [
    'external',
    'pay, pays, paid, money, cash, custom, tip, order, orders, service, serve, delivery, deliver, appointment, haircut, wash, dress, treatment, advice, quote, quotes, estimate, complaint, complaints, warranty, product, products, parcel, parcels, letters, tickets sold, lesson, lessons, care, safe, safely, loan, claim, claims, benefits, case, job done, repair, repaired, extension, boiler, roof, garden centre, menu, table, room, stay, booking, licence, certificate, keys, house sold, will, tax return, drop off, pick up, prescription, fix, fixed, on time, price, prices, quality, value for money, rescued, report crimes, visit, visits',
  ],
]);

const SENDS =
  /^(?:i|we|im|ive|send|sends|sending|give|giving|gave|lend|lends|lent|owe|owes|for|borrow|borrows|slips?|slipped|charges?|charge)$/u;

const ORDER: readonly Hint[] = ['away', 'unclear', 'internal', 'external'];

/** Where a note seems to belong: what it says outright, and the world that most of its words come from. Undefined where it doesn't tell. */
export function hintsOf(words: readonly Token[]): { readonly said: Hint | undefined; readonly world: Hint | undefined } {
  const note = withSums(words);
  let said: Hint | undefined;
  const counts = { away: 0, internal: 0, external: 0, unclear: 0 };
  // 'Can't scan till I bring them down': work that waits for work.
  const hindered = note.findIndex((token) => /^(?:cant|cannot|couldnt)$/u.test(token.word));
  if (
    hindered >= 0 &&
    note.some(
      (token, i) =>
        i > hindered &&
        /^(?:until|till|unless|without|before)$/u.test(token.word) &&
        /^(?:i|ive|im|my|we|our)$/u.test(note[i + 1]?.word ?? ''),
    )
  )
    counts.internal += 2;
  for (let i = 0; i < note.length; i++) {
    const hit = phraseAt(SAYS, note, i)?.value;
    if (hit && (said === undefined || ORDER.indexOf(hit) < ORDER.indexOf(said))) said = hit;
    // A sum that the writer doesn't send is mostly what somebody outside pays.
    if (note[i]?.word === SUM && !note.slice(Math.max(0, i - 4), i).some((token) => SENDS.test(token.word))) counts.external += 2;
    const world = phraseAt(WORLDS, note, i)?.value;
    // 'I pay him': what the writer pays for is no custom of theirs.
    const paidByMe = world === 'external' && /^pay/u.test(note[i]?.word ?? '') && /^(?:i|we|and|to|im)$/u.test(note[i - 1]?.word ?? '');
    if (world && !paidByMe) counts[world]++;
  }
  const [best, second] = (['away', 'internal', 'external'] as const).toSorted((a, b) => counts[b] - counts[a]);
  return { said, world: best && second && counts[best] > counts[second] ? best : undefined };
}
