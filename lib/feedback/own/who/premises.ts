/** Places of business, bodies and houses that are somebody else's, unless something says that they are one's own. Comparison keys. */

import { wordSet } from '../../reading/word-set';

export const PREMISES = wordSet(
  `shop store supermarket grocer grocery deli delicatessen bakery butchery fishmonger greengrocer boutique bookshop chipper chippy takeaway cafe cafeteria caff tearoom coffeehouse restaurant bistro brasserie diner
  pizzeria cookshop canteen pub inn bar tavern hotel motel hostel guesthouse lodge resort casino nightclub cinema gallery museum theatre hall venue arena stadium auditorium salon spa barbershop garage
  dealership showroom forecourt station airport airline port harbour marina hospital clinic surgery practice hospice pharmacy dispensary lab laboratory school academy college university nursery kindergarten creche monastery priory seminary ashram gurdwara synagogue shrine cathedral
  church mosque temple parish abbey convent farm dairy creamery elevator feedlot ranch orchard vineyard winery brewery distillery mill smelter refinery foundry steelworks quarry mine sawmill abattoir
  slaughterhouse plant factory works shipyard boatyard warehouse depot cannery packhouse coop cooperative co-op collective estate council ministry embassy consulate agency bureau commission authority court
  tribunal parliament bank insurer insurance firm company corporation business enterprise startup consultancy publisher broadcaster newspaper magazine studio charity foundation trust association union club
  federation society landowner housebuilder developer utility network operator integrator retailer wholesaler distributor importer exporter shipper forwarder processor packer-firm contractor builder mosque centre center plaza mall
  market auction mart exchange stall franchise branch-of-theirs chain brand label promoter household home house hoose flat apartment block tower village town city borough county state nation feedmill tannery laundrette laundromat launderette`,
);

/** Bodies that somebody works for who is met across a counter: 'an officer from the council'. Comparison keys. */
export const OTHER_BODY = wordSet(
  `firm company council county hospital agency bank supermarket client university ministry embassy insurer insurance chain school college airline brewery publisher authority charity trust museum factory plant mill retailer
  wholesaler hotel restaurant government consulate municipality customs police court railway council-office housing association developer contractor customer supermarket group utility broadcaster newspaper ngo church mosque
  regulator inspectorate nhs icb hmrc dwp jobcentre embassy landlord dealership logistics brickwork steelwork ironwork gaswork shipyard sawmill distillery winery cannery tannery foundry refinery quarry colliery abattoir
  haulier courier merchant brokerage bookmaker pharmacy airport seaport`,
);

/** Parts of a workplace: who works there is a colleague. Comparison keys. */
export const STATION = wordSet(
  `fryer fryers till tills bench desk line belt bay dock gate door ward wing reception kitchen pass grill prep bakery counter checkout floor stores yard nights days lates earlies shift shifts rota radio switchboard
  admin accounts payroll finance hr it sales marketing legal purchasing procurement logistics dispatch despatch warehouse workshop office lab theatre triage healthcare security maintenance housekeeping laundry front
  forklift forklifts crane cranes press lathe mixer oven ovens decks deck bridge engine galley boat rig truck site scaffold section squad platoon troop company team crew unit department dept helpdesk support
  desktop network data design production quality planning stock picking packing loading transport post`,
);
