/**
 * Words that an organisation's name may end in or hold, where the name itself is nowhere in the table: 'Manila Water', 'Sheffield Wednesday FC',
 * 'Wiener Staatsoper', 'Blackpool donkey rides'. A trade each, words as they are written, in the tongues that learners bring along.
 */
export const NAME_HEADS: Readonly<Record<string, string>> = {
  electricity:
    'water power energy electric electricity gas hydro solar waterworks utilities stadtwerke agua eau aqua grid heating nuclear wasser strom',
  airline: 'airlines airline airways aviation aeroflot jet airway',
  airport: 'aerodrome airfield flughafen aeropuerto aeroport terminal',
  'phone-network':
    'telecom telecoms telecommunications mobile cellular telco broadband fibre wireless comms giffgaff openreach lycamobile lebara',
  'sports-pro': 'fc afc rovers wanderers hotspur albion speedway wrestling boxing',
  theatre: 'opera oper staatsoper theater teatro ballet orchestra philharmonic symphony quartet cabaret playhouse oratorio ballett',
  museum:
    'museo musee muzeum galeria pinakothek exhibition observatory planetarium heritage monument ruins lighthouse castle abbey gardens',
  hospital:
    'krankenhaus spital klinikum hopital szpital infirmary ospedale bolnica hastane medical paediatric maternity midwives sanatorium trials clinical',
  school:
    'montessori schule gymnasium liceo lycee lyceum escuela colegio shkola scoil ysgol school academy grammar high primary kindergarten kita tanoda',
  university: 'universitat universite universidad uniwersytet universita politecnico politechnika faculty institute doctoral phd bootcamp',
  library: 'bibliothek biblioteca bibliotheque biblioteka mediatheque',
  faith:
    'kirche eglise iglesia chiesa kosciol igreja moschee mosquee mezquita camii cemevi gurdwara mandir ashram monastery convent priory shrine ministries tabernacle synagogue shul parish vatican pastor',
  council:
    'gemeente gemeinde comune gmina ayuntamiento mairie rathaus municipal municipality borough shire barangay pothole potholes highways allotments bylaws wardens',
  government:
    'nato mi5 mi6 gchq cia pentagon bundestag ministerio ministere ministerium senate parliament secretariat commission governorate treasury intelligence',
  police: 'polizei policia polizia politie policija militsiya gendarmerie constabulary tanod',
  prison: 'gefangnis carcel prision prigione penitentiary jailhouse gericht tribunal tribunale juzgado',
  military: 'armee ejercito marine heer luftwaffe navy army regiment battalion barracks brigade corps',
  tax: 'finanzamt hacienda fisc agenzia revenue customs douane zoll aduana',
  benefits: 'arbeitsamt jobcenter welfare pension pensions',
  club: 'club verein society association league circle sociedad asociacion towarzystwo union cricket football rugby netball hockey tennis badminton judo karate bowls darts cup tournament athletics gymnastics swimming rowing angling pigeon whist bridge rotary lions guild fellowship team group rota committee sodality krewe reenactment troupe band',
  charity:
    'charity foundation trust ngo fondation fundacion stiftung fundacja fund aid relief appeal hilfe caritas volunteers refuge legion crisis mind rescue',
  shop: 'tienda sklep laden magasin loja duka dukaan bodega shop store stores emporium outlet boutique kiosk stand stall market mercado bazaar ebay vinted records comics vinyl',
  baker: 'backerei panaderia boulangerie piekarnia panificio forno bakes cakes cupcakes bakers patisserie',
  restaurant:
    'gasthaus osteria taverna cantina grill diner bistro eatery bbq pizza pizzas burgers curry noodles sushi tacos wok tandoori kebab kebabs shawarma biryani pho ramen kitchen lemonade bubble',
  pub: 'kneipe tavern arms inn taproom brewhouse shebeen bierkeller beerhall',
  hotel: 'albergo resort suites pousada pensione lodge villas cottages apartments hut rifugio hutte',
  cinema:
    'rides ride funfair carnival lido park adventures safari amusement paintball karting cruises trips tours donkey impersonator circus',
  beauty: 'friseur coiffeur peluqueria parrucchiere fryzjer tattoos nails lashes brows hair beauty salon spa aesthetics barber barbers',
  mechanic: 'werkstatt taller officina warsztat autos motors tyres garage bodywork mot carwash washing valeting',
  plumber:
    'plumbers electrics roofing joinery carpentry tiling plastering glazing windows kitchens bathrooms fencing fitter fitters repairs paving driveways',
  'builder-firm': 'bau construction builders homes developments contractors tunnelling crossrail civils infrastructure',
  cleaning: 'cleaners cleaning hygiene janitorial limpieza',
  'coop-farm':
    'bauernhof finca granja ferme gospodarstwo fattoria farms orchards dairies ranch hives hive beekeeping beekeeper smallholder acres herd flock plantation press harvest growers',
  drinks:
    'brauerei birrificio browar brewing brewers wines winery vineyards cider gin whisky distillers roasters roastery coffee tea teas juices beverages kombucha',
  'food-maker':
    'foods snacks sausages cheese chocolates sweets confectionery pickles jams honey spices bakery mill mills noodles tofu meats poultry seafood pasta rendering',
  'clothes-maker':
    'fashion fashions apparel clothing textiles wear garments knitwear saris sari weaving weavers weaver looms shoes footwear jeans couture jewellery jewelry silver gold masks',
  electronics:
    'electronics gadgets toys stickers cards games appliances instruments optics cameras batteries lamps furniture ceramics pottery',
  cosmetics: 'cosmetics skincare soaps candles perfume perfumes fragrances toiletries shampoo',
  pharma: 'pharma pharmaceuticals biotech therapeutics vaccines biosciences diagnostics devices genetics',
  steel:
    'steel steels metals chemicals cement glass plastics packaging paper rubber petrochemicals minerals paints paint dulux smelter refinery aramco petroleum oil mining mines components castings wafers lithium coal',
  'car-maker': 'automotive automobile automobiles trucks tractors bikes cycles',
  'plane-maker': 'aerospace shipyards shipbuilding rockets satellites missiles drones ammunition',
  haulage: 'spedition transportes logistics freight haulage forwarding warehousing storage cargo shipping trucking',
  courier: 'couriers parcels deliveries messenger leaflets',
  'car-dealer': 'dealer dealers dealership autohaus concessionaire',
  taxi: 'taxis cabs cars minicabs rickshaws tuktuk pedicab',
  bus: 'buses coaches busreisen minibuses',
  train: 'bahn trains railways rail tramways eisenbahn locomotives',
  ferry: 'ferries cruises boats yachts sailing reederei',
  bank: 'banco banque banca bankas sparkasse bank banking savings',
  insurer: 'insurance assurance versicherung seguros ubezpieczenia underwriters',
  'stock-market': 'capital investments securities ventures funds exchange blockchain crypto bitcoin token wealth assets equity',
  'law-firm': 'kanzlei avocats abogados advokat law legal solicitors attorneys chambers notaria notary notariat',
  accountants: 'accountants accounting bookkeeping audit steuerberater',
  consultants: 'consulting consultants advisory advisors insights analytics research detective detectives investigations polling',
  agency: 'advertising branding creative marketing pr communications publicity',
  architects: 'architects architekten surveyors interiors engineering',
  recruitment: 'recruitment recruiting staffing talent personnel headhunting',
  newspaper: 'times herald gazette tribune chronicle argus zeitung newspaper magazine weekly observer standard',
  radio: 'fm radio tv television broadcasting channel broadcaster',
  artist:
    'pictures films film studios productions records music books press publishing publisher verlag editorial editions comics novels romance novelist poetry songs paintings sculpture cartoons animation',
  cloud:
    'software systems solutions technologies technology tech digital data cloud apps app saas cyber ai robotics hosting platform website code computing cybersecurity mooc steam',
  'estate-agent': 'realty estates properties property lettings immobilien',
  undertaker: 'funerals funeral burials crematorium monuments',
  'dog-services': 'grooming kennels pets paws vets veterinary dogs tierarzt pups equine stables',
  'wedding-services': 'weddings wedding parties events discos disco balloons',
  security: 'security guarding protection sicherheit',
  household: 'household husband kids',
  nursery: 'childcare nursery creche guarderia kita toddlers toddler babies playgroup',
  gym: 'gym fitness pilates yoga crossfit',
  tarot: 'tarot psychic astrology horoscopes hypnotherapy coaching',
};
