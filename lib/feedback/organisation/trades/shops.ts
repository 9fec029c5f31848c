import type { Trade } from './trade';

/** Trades: shops and hospitality. */
export const SHOPS: readonly Trade[] = [
  {
    id: 'shop',
    sector: 'commercial',
    names:
      'screwfix, halfords, ikea, antiques, antique dealer, car sales, used cars, motor dealer, cannabis dispensary, jewellers shop, wilko, poundland, home bargains, h and m, zara, decathlon, toolstation, holland and barrett, wh smith, apple store, phone accessories, second hand books, mobile phones, bike sales, kiosk, stationery, spar shop, dunnes, supervalu, penneys, walmart, costco, kirana, general store, hardware, farmers market, i sell clothes, selling clothes, fabric, carpet shop, optician shop, seller on amazon, selling on ebay, retail park, flowers, sweets, fruit and veg, garden furniture, shop, store, supermarket, retail, retailer, gift shop, corner shop, convenience store, newsagent, clothes shop, shoe shop, bookshop, toy shop, furniture shop, florist, flower shop, greengrocer, butcher, butchers, fishmonger, bakery, baker, deli, off licence, department store, diy store, garden centre, online shop, web shop, ecommerce, e commerce, etsy shop, ebay seller, market stall, stall, pharmacy, chemist, pet shop, hardware shop, charity shop, tesco, tesco store, sainsbury, asda, aldi, lidl, morrisons, waitrose, marks and spencer, boots, ikea, b and q, amazon, john lewis, co op, walmart, target store, petrol station, filling station, service station, car dealer, car dealership, jewellers, jeweller, phone shop, bike shop, second hand shop, antique shop, boutique, post office, farm shop, tobacconist, vape shop, record shop, sweet shop, sari shop, kirana store, provision store, grocery, grocery store, sales assistant, shop assistant, cashier, checkout, till, tack shop, mobile phone shop, estate sale, dropshipping, reseller, vinted, depop, primark, next, currys, argos, superdrug, spar',
    kinds: {
      supplier: 'supplier wholesaler',
      buyer:
        'government council public customer client homeowner tenant landlord member visitor traveller business retailer occupation household parent student patient needy victim animal-owner user public-body charity worshipper employer private-payer soldier person pupil',
    },
    says: {
      taker: 'shoplifter, thief, browser, window shopper, people who only look',
      dependant: 'child, kid, toddler, baby, pet, dog, gift recipient, person who gets the present, whoever eats it',
      supplier: 'wholesaler, brand, manufacturer, distributor, delivery driver, farmer, publisher, grower, cash and carry',
      staff: 'sales assistant, cashier, saturday girl, till staff, store manager, checkout staff',
    },
  },
  {
    id: 'hospitality',
    sector: 'commercial',
    names:
      'disneyland, alton towers, nando, premier inn, travelodge, hilton, marriott, kfc, butlins, center parcs, stadium, arena, racecourse, lottery, national lottery company, circus, pantomime, music festival, festival, bowling, bowling club house, bingo, ski resort, ski school, holiday cottages, holiday cottage, caravan site, marina, hunting lodge, sandwich van, coffee van, strip club, street performer, busker, tattoo convention, soft play, trampoline park, leisure park, water park, ice rink, snooker hall, sauna, tourism, lottery kiosk, shebeen, food stall, stadium tours, camping, restaurant, cafe, coffee shop, pub, bar, inn, hotel, guest house, guesthouse, b and b, bed and breakfast, hostel, takeaway, chip shop, fish and chip shop, kebab shop, pizza place, pizzeria, food truck, street food, burger van, nightclub, night club, tea room, tearoom, catering, caterer, catering company, contract caterer, canteen, staff canteen, ice cream van, holiday park, caravan park, campsite, holiday let, airbnb, mcdonalds, costa, starbucks, greggs, wetherspoon, kfc, burger king, subway, chef, waiter, barista, bartender, wedding venue, events venue, bingo hall, betting shop, bookmaker, bookies, casino, cinema, bowling alley, escape room, theme park, spa, leisure company, sandwich shop, sandwich bar, kitchen, diner, juice bar, shisha bar, working in a bar, bar work, hospitality, dinner lady',
    says: {
      staff:
        'waiter, waitress, chef, cook, kitchen staff, bar staff, barman, barmaid, cleaner, kitchen porter, front of house, housekeeping, receptionist, housekeeper, barista',
      dependant:
        'child, kid, baby, dog, children of guests, designated driver, wedding guest, wedding guests, party guest, guests at the wedding',
      buyer: 'guest, diner, bride and groom, event organiser, company booking',
      reseller: 'booking site, deliveroo, uber eats, just eat, travel agent, tour operator, booking com, airbnb',
      supplier: 'brewery, butcher, fish supplier, wholesaler, farmer, coffee roaster, greengrocer',
      partner: 'food critic, reviewer, food blogger',
    },
  },
];
