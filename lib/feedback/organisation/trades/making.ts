import { MAKES, MAKES_FOOD, type Trade } from './trade';

/** Trades: makers and growers. */
export const MAKING: readonly Trade[] = [
  {
    id: 'maker',
    sector: 'commercial',
    through: true,
    names:
      'pfizer, astrazeneca, gsk, novartis, dyson, apple factory, lego, ford factory, toyota factory, rolls royce, prosthetics, tanks, weapons, biotech, robotics, space, crypto miner, jewellery, candles, soap, blacksmith, saddler, upholsterer, furniture, clothes designer, fashion, tailor made suits, knitwear, hat maker, pottery studio, film, film director, tv production, tv company, production company, playwright, poet, composer, songwriter, sculptor, painter of pictures, vaccine maker, glass factory, plastics, paper maker, we make, making engines, carpet factory, textile company, garment, garments, maker, producer, creator, manufacturer, factory, manufacturing, manufacturing company, toy manufacturer, toy company, car manufacturer, car maker, car factory, clothing manufacturer, clothing brand, clothing company, fashion brand, fashion label, furniture maker, furniture factory, furniture company, shoe manufacturer, textile mill, textile factory, garment factory, pharma, pharma company, pharmaceutical, pharmaceutical company, drug company, pharma rep, cosmetics company, cosmetics brand, toothpaste maker, electronics company, electronics factory, phone maker, appliance maker, paint company, publisher, publishing, publishing company, book publisher, author, writer, novelist, record label, musician, band, game studio, games studio, games company, video game company, board game company, pet food company, pet food maker, medical devices, medical device company, candle maker, soap maker, soap company, jewellery maker, greeting card company, craft business, crafts, potter, pottery, consumer goods, fmcg, bicycle manufacturer, tyre company, paper mill, chemical company, cosmetics, film company, film studio, sportswear brand, assembly line, production line worker',
    kinds: MAKES,
    says: {
      reseller:
        'wholesaler, shop, stockist, supermarket, gallery, chemist, pharmacy, pharmacist, bookshop, bookseller, amazon, argos, garden centre, dealership, dealer, distributor, importer, toy shop, department store, spotify, steam, cinema, cinemas, streaming service',
      payer: 'grandparent, grandparents, gift buyer',
      partner: 'doctor, gp, nurse, prescriber, consultant, influencer, surgeon',
      endbuyer: 'reader, player, gamer, listener, fan, driver, patient, wearer, families, listeners, viewers',
      dependant: 'child, kid, baby, pet, dog, cat, gift recipient',
      buyer:
        'parent, mum, dad, nhs, hospital, school, government, collector, library, libraries, hobbyist, pet owner, dog owner, cat owner',
    },
  },
  {
    id: 'food-maker',
    sector: 'commercial',
    through: true,
    names:
      'unilever, nestle, kellogg, kelloggs, cadbury, coca cola, pepsi, diageo, guinness, heinz, walkers, mcvitie, warburtons, danone, fish processing, sugar factory, rice mill, tea factory, palm oil, cocoa exporter, coffee exporter, tea company, sweet factory, bottling plant, meat factory, kerrygold, creameries, brewery, craft brewery, distillery, winery, vineyard, food manufacturer, food factory, food company, food producer, cheese maker, creamery, dairy, meat processor, meat plant, meat factory, abattoir, biscuit factory, chocolate maker, chocolate factory, chocolatier, drinks company, soft drinks company, snack company, crisp factory, ready meals, ready meal company, coffee roaster, tea company, wholesale bakery, bakery factory, mill, flour mill, egg producer, fish processor, fish farm, salmon farm, cider maker, jam maker, ice cream maker, sandwich factory, bottled water company, honey producer, beekeeper',
    kinds: MAKES_FOOD,
    says: {
      reseller:
        'pub, pubs, off licence, bar, restaurant, hotel, supermarket, shop, wholesaler, cafe, deli, corner shop, farm shop, free house, pub chain, distributor, caterer, bottle shop, festival, importer',
      endbuyer:
        'drinker, eater, beer lover, chocolate lover, wine lover, people who drink, people who eat, punter, families, family, punters',
      supplier: 'farmer, hop grower, hop farmer, maltster, grain merchant, grower, barley farmer, sugar supplier, cocoa farmer',
    },
  },
  {
    id: 'farm',
    sector: 'commercial',
    through: true,
    names:
      'tea estate, coffee estate, cocoa farm, stud farm, shooting estate, maize, rice, cattle, goats, chickens, beef, sheep, pigs, milk, strawberry farm, apple orchard, vineyard grower, sugar cane, banana plantation, plantation, greenhouse, christmas trees, bee keeping, oyster farm, mussel farm, farm, farmer, dairy farm, dairy farmer, arable farm, sheep farm, sheep farmer, pig farm, cattle farm, poultry farm, beef farm, fruit farm, fruit grower, vegetable grower, market garden, smallholding, smallholder, crofter, croft, orchard, farming, agriculture, cocoa farmer, coffee farmer, tea estate, fisherman, fishing boat, fishing, trawler, fishery, nursery of plants, plant nursery, forestry, rice farm, maize farm, hill farm, mixed farm, horticulture, family farm, rancher, ranch',
    kinds: MAKES_FOOD,
    says: {
      reseller:
        'creamery, dairy, supermarket, mill, grain merchant, abattoir, butcher, livestock mart, cattle market, auction, farm shop, cooperative, co op, milk processor, wholesaler, restaurant, fish market, packhouse, exporter, fish merchant, fishmonger, processor, maltster, sawmill, market trader, market women, cooperatives, middleman, cheese maker, local shop',
      endbuyer: 'milk drinker, eater, families, people who eat our food, meat eater, shopper',
      supplier: 'feed merchant, seed merchant, vet, fertiliser company, machinery dealer, feed supplier, agronomist, contractor',
      funder: 'government, defra, rural payments agency, eu, department of agriculture, environment scheme',
      dependant: 'cow, sheep, pig, hen, cattle, animal, herd',
      buyer: 'farm gate customer, customer at farmers market, holidaymakers in our cottage, camper, neighbours who buy eggs, neighbour',
    },
  },
  {
    id: 'industry',
    sector: 'commercial',
    names:
      'import export, printing, chemicals, oil tanker, recycling, engineering works, machine parts, we make engines, steel, aluminium, cement, oil, gas exploration, mining, gold mine, coal mine, lab, laboratory services, calibration lab, crane hire, machinery dealer, farm machinery dealer, agricultural supplies, exports, industrial supplies, electronics wholesaler, plant nursery wholesale, trade counter, trade only, engineering company, engineering firm, engineering, steel works, steelworks, steel company, machine tools, machine shop, parts supplier, component manufacturer, components, chip maker, packaging company, packaging, printing company, printer, printers, cement works, quarry, mining company, mine, oil company, oil rig, oil and gas, offshore, shipyard, shipbuilder, aerospace, aircraft engines, aircraft maker, aerospace company, arms manufacturer, defence contractor, wholesaler, wholesale, wholesale business, cash and carry, distributor, distribution company, import export, importer, builders merchant, timber merchant, coal merchant, plumbers merchant, merchant, timber yard, scaffolding, scaffolding company, plant hire, tool hire, welding, welder, steel fabricator, fabricator, sheet metal, fabrication, foundry, mould maker, laboratory, testing lab, waste company, scrap yard, scrap metal, recycling company, b2b, business to business, b to b, trade supplier, chemical plant, machinery manufacturer, machinery, precision engineering, lift company, signage company, office supplies',
    kinds: { endbuyer: 'person public household end-user parent child patient', reseller: 'retailer wholesaler intermediary' },
    says: {
      staff: 'lorry driver, driver, forklift driver, welder, machinist, operator, roughneck, miner',
      buyer: 'shop, retailer, restaurant, corner shop, contractor, self builder, caterer, care home, school, tradesman, builder, plumber',
      reseller: 'stockist, distributor, dealer',
    },
  },
];
