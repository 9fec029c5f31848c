import type { Trade } from './trade';

/** Trades: getting about. */
export const TRANSPORT: readonly Trade[] = [
  {
    id: 'passenger-transport',
    sector: 'commercial',
    names:
      'ryanair, easyjet, british airways, aer lingus, eurostar, network rail, tfl, heathrow, gatwick, cruise ship, ferry, toll bridge, scooter hire, ev charging, car hire, trams, national express, stagecoach, first bus, go ahead, boat hire, coach driver, railways, trains, buses, taxis, harbour ferry, ski lift, rickshaw, matatu, irish rail, translink, bus company, bus operator, train company, train operator, railway, rail company, airline, ferry company, taxi, taxi firm, taxi driver, cab company, cab driver, minicab, uber driver, uber, coach company, coach firm, coach hire, tram, metro, underground, airport, cruise line, cruise company, bus driver, bus, train driver, pilot, cabin crew, school transport, private hire, rickshaw driver, okada rider, boda boda, tube, boat trips, minibus company, car rental, car hire, travel agent, travel agency, tour operator, tour guide, holiday company, bike hire, parking company, car park, toll road, transport',
    says: {
      buyer:
        'passenger, commuter, tourist, school, holidaymaker, business traveller, cruise passenger, corporate account, airline, group organiser, tour operator, hotel, hirer',
      funder: 'department for transport, council, government, subsidy, transport authority, tfl',
      dependant:
        'child, kid, schoolchild, school kid, pensioner with a bus pass, pass holder, free pass holder, bus pass holder, student pass holder',
      taker: 'fare dodger, stowaway',
      payer: 'employer, company, parent',
      staff: 'driver, pilot, cabin crew, conductor, guard, controller',
      endbuyer: 'people meeting passengers, meeters and greeters',
    },
  },
  {
    id: 'freight',
    sector: 'commercial',
    names:
      'skip lorry, oil shipping, customs broker, post room contractor, mail order warehouse, tesco distribution, grocery delivery, milkman, milk round, newspaper delivery, removals storage, tanker driver, train freight, cargo, container ship, docker, docks, stevedore, uber eats, just eat, deliveroo, courier driver, dhl warehouse, courier service, dispatch rider, haulage, haulage company, haulier, haulage firm, courier, courier company, courier firm, parcel company, parcel delivery, delivery company, delivery firm, delivery driver, parcel firm, logistics, logistics company, logistics firm, warehouse, warehousing, distribution centre, fulfilment centre, freight forwarder, freight company, shipping company, shipping line, shipping, container port, port, lorry driver, truck driver, trucking company, trucker, royal mail, post office delivery, postal service, postman, post, an post, dhl, fedex, ups, dpd, evri, hermes, amazon warehouse, amazon driver, deliveroo rider, food delivery, food delivery app, supply chain, cold store, van driver, hgv driver, forklift driver, removals freight, mail, postal worker, delivery office',
    kinds: {
      reseller: '',
      buyer:
        'business retailer wholesaler customer client government council public-body charity employer supplier intermediary private-payer',
    },
    says: {
      endbuyer: 'online shopper, shopper, end customer, end consumer, consumer',
      buyer:
        'seller, vendor, sender, shipper, online shop, online seller, ebay seller, amazon, firm we store for, exporter, importer, people who send parcels, people posting letters, restaurant, restaurants, manufacturer, factory',
      dependant:
        'recipient, receiver, addressee, householder, people who get parcels, people waiting in for parcels, resident, household, neighbour, homes, letter recipient, whoever opens the door, person who signs for it',
      staff: 'driver, picker, packer, loader, forklift driver, courier, warehouse worker, postman',
    },
  },
];
