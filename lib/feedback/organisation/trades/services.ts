import type { Trade } from './trade';

/** Trades: trades and personal services. */
export const SERVICES: readonly Trade[] = [
  {
    id: 'personal-service',
    sector: 'commercial',
    names:
      'funeral parlour, crematorium, tailoring, nails, tattoo, tattooing, doula, dietician, nutritionist, life drawing, astrologer, faith healer, herbalist, weightwatchers, slimming world, swimming pool, sports coach, event management, weddings, dating, escort, sports massage, make up, beauty, barbering, waxing, beauty therapist, wedding dress shop, seamstress, alterations, sewing, cobblers, hairdressing salon, yoga, hairdresser, hairdressing, hairdressers, barber, barbers, barber shop, hair salon, salon, beauty salon, beautician, nail bar, nail technician, tattoo studio, tattooist, makeup artist, personal trainer, gym, fitness studio, leisure centre private, pilates studio, massage, photographer, wedding photographer, wedding planner, dj, entertainer, magician, wedding band, covers band, function band, florist for weddings, dressmaker, tailor, dry cleaner, laundrette, launderette, laundry, cobbler, shoe repair, phone repair, watch repair, undertaker, undertakers, funeral director, funeral home, dating agency, celebrant, removals, removal company, removal man, man with a van, house clearance, storage company, self storage, virtual assistant, personal assistant, ironing service, seamstress, party planner, event planner, events company, make up artist, life insurance seller, astrologer, driving for uber, masseuse, mobile hairdresser, lash technician, braider, hair braider, henna artist, gaming cafe',
    says: {
      payer: 'wedding couple, bride and groom, couple, bride, bereaved family, family, families, parents of birthday child',
      dependant:
        'wedding guest, guest, guests, child, kid, birthday child, the deceased, deceased, dead, the dead, funeral guest, people at the funeral, audience',
      buyer: 'bride, couple, family, executor, client, wedding venue, corporate client, care home, member',
      staff: 'junior, stylist, trainee, apprentice, pallbearer',
    },
  },
  {
    id: 'pet-service',
    sector: 'commercial',
    names:
      'racehorse trainer, jockey, riding stables, farrier, pet shop grooming, dog day care, cattery, animal physio, stud, dog groomer, dog grooming, pet groomer, grooming, vet, vets, veterinary practice, veterinary surgery, vet practice, kennels, boarding kennels, cattery, dog walker, dog walking, dog walking business, pet sitter, pet sitting, dog trainer, dog training, livery yard, stables, farrier, horse trainer, animal hospital, veterinary nurse',
    says: {
      buyer: 'dog owner, owner, cat owner, horse owner, farmer, pet owner, breeder, rescue centre, rspca, charity',
      dependant: 'dog, cat, pet, animal, horse, cow, puppy, rabbit, pooch, mutt, doggy, hound, moggy',
      payer: 'pet insurer, insurer, insurance company',
    },
  },
  {
    id: 'home-trade',
    sector: 'commercial',
    names:
      'thatcher, stonemason, boiler servicing, solar installer, crane operator, scaffolder, drainage, damp proofing, dry stone waller, kitchen company, skip hire, tyre fitters, tyre fitter, gutter cleaning, g4s, security, securitas, door supervisor, bouncer, painting and decorating, tiling, roof repairs, lift engineer, hvac, air conditioning, insulation, carpets and flooring, blinds, building services, property maintenance company, odd jobs, ironmonger repair, serco facilities, mitie, engineers, plumber, plumbing, plumbing firm, plumbing business, heating engineer, gas fitter, gas engineer, electrician, electrical contractor, sparky, builder, builders, building firm, building company, construction, construction company, construction firm, joiner, carpenter, roofer, roofing, roofing company, plasterer, painter and decorator, decorator, painter, tiler, bricklayer, brickie, handyman, gardener, gardening, landscaper, landscape gardener, tree surgeon, window cleaner, window cleaning, cleaner, cleaning company, cleaning business, cleaning firm, chimney sweep, pest control, locksmith, glazier, double glazing, kitchen fitter, bathroom fitter, carpet fitter, flooring company, solar company, solar panel installer, drainage company, security company, security firm, security guard, alarm company, mechanic, car mechanic, garage, car repair, mot garage, car wash, valeting, tyre shop, bodyshop, mot centre, housebuilder, property developer, property maintenance, domestic cleaner, tradesman, self employed builder, civil engineering, demolition company, surveyor, groundworks, digger driver, paving company, site manager, building site, recovery truck, tool maker',
    kinds: { dependant: 'child animal pupil recipient' },
    says: {
      buyer:
        'landlord, letting agent, housing association, council, homeowner, main contractor, developer, insurance company, insurer, fleet owner, shops we clean, architect',
      endbuyer:
        'tenant, tenants, lodger, people who live in the house, building user, family in the house, driver of the fleet car, office worker, people in the building, their tenant',
      supplier: 'builders merchant, plumbers merchant, parts supplier, screwfix, motor factor, merchant, wholesaler, wickes, trade counter',
      staff: 'apprentice, labourer, my lads, mate, subbie',
    },
  },
];
