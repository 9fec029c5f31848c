import { singular } from '../../reading/inflection';

/** Towns, boroughs, cities and counties by name: their people, or their council. Names that mean another thing as well ("Reading") are left out. */
const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const NAMES = list(`
hackney, islington, camden, lambeth, southwark, lewisham, greenwich, newham, tower hamlets, haringey, enfield, barnet, ealing, hounslow, hillingdon, croydon, bromley, bexley, havering, redbridge, waltham forest, wandsworth, merton, kensington, hammersmith, fulham, brixton, peckham, tottenham, walthamstow, stratford, shoreditch, dalston, clapham, tooting, streatham, woolwich, wimbledon, richmond upon thames
birmingham, manchester, liverpool, leeds, sheffield, bradford, bristol, newcastle, sunderland, middlesbrough, hartlepool, gateshead, durham, darlington, york, wakefield, doncaster, rotherham, barnsley, huddersfield, halifax, kirklees, calderdale, harrogate, scarborough, whitby, bolton, oldham, rochdale, salford, stockport, tameside, trafford, wigan, st helens, knowsley, sefton, wirral, birkenhead, southport, warrington, widnes, runcorn, crewe, macclesfield, blackpool, blackburn, burnley, lancaster, morecambe, carlisle, barrow in furness, kendal, nottingham, leicester, mansfield, chesterfield, grimsby, scunthorpe, peterborough, northampton, kettering, corby, coventry, wolverhampton, walsall, dudley, sandwell, solihull, west bromwich, stoke on trent, telford, shrewsbury, worcester, redditch, hereford, gloucester, cheltenham, swindon, oxford town, banbury, milton keynes, luton, bedford, watford, stevenage, hertford, cambridge town, norwich, ipswich, colchester, chelmsford, southend, basildon, harlow, thurrock, maidstone, medway, gillingham, chatham, dartford, gravesend, canterbury, margate, thanet, ramsgate, folkestone, dover, hastings, eastbourne, brighton, hove, worthing, crawley, horsham, guildford, woking, maidenhead, bracknell, basingstoke, winchester, southampton, portsmouth, bournemouth, poole, salisbury, weymouth, exeter, torquay, torbay, plymouth, truro, penzance, falmouth, taunton, yeovil, weston super mare
edinburgh, glasgow, aberdeen, dundee, inverness, stirling, leith, paisley, govan, gorbals, easterhouse, possilpark, drumchapel, kilmarnock, ayr, dumfries, falkirk, kirkcaldy, dunfermline, livingston, motherwell, greenock, dumbarton, clydebank, airdrie, coatbridge, east kilbride, cumbernauld, musselburgh, galashiels, hawick, oban, fort william, stornoway, lerwick, kirkwall, fife, lothian, midlothian, lanarkshire, ayrshire, tayside, grampian, moray, argyll
cardiff, swansea, newport, wrexham, bangor, merthyr, merthyr tydfil, rhondda, caerphilly, bridgend, barry island, neath, port talbot, llanelli, carmarthen, aberystwyth, pembroke, gwynedd, anglesey, ceredigion, powys, torfaen, blaenau gwent, conwy, flintshire, denbighshire
belfast, derry, londonderry, lisburn, newry, armagh, omagh, enniskillen, coleraine, ballymena, antrim, tyrone, fermanagh, dublin, galway, waterford, kilkenny, sligo, drogheda, dundalk, tallaght, ballymun, finglas, tralee, killarney, ennis, athlone, mullingar, letterkenny, donegal, mayo county, roscommon, leitrim, cavan, monaghan, wicklow, wexford, carlow, laois, offaly, kildare, clare county, tipperary
cornwall, devon, dorset, somerset, wiltshire, hampshire, surrey, sussex, west sussex, east sussex, kent, essex, suffolk, norfolk, cambridgeshire, bedfordshire, hertfordshire, buckinghamshire, oxfordshire, berkshire, gloucestershire, herefordshire, worcestershire, warwickshire, staffordshire, shropshire, cheshire, lancashire, merseyside, cumbria, northumberland, tyneside, teesside, wearside, yorkshire, north yorkshire, west yorkshire, south yorkshire, humberside, lincolnshire, rutland, leicestershire, nottinghamshire, derbyshire, northamptonshire, west midlands, east anglia, isle of wight, guernsey, isle of man
sydney, melbourne, brisbane, perth, adelaide, hobart, darwin city, canberra city, newcastle nsw, wollongong, parramatta, bankstown, blacktown, penrith, geelong, ballarat, bendigo, dandenong, footscray, townsville, toowoomba, gold coast, fremantle, auckland, wellington city, christchurch, dunedin, tauranga, rotorua, palmerston north, napier, nelson city, invercargill, manukau, otara, waitakere
toronto, montreal, vancouver, calgary, edmonton, winnipeg, ottawa city, quebec city, halifax ns, scarborough ontario, mississauga, brampton, surrey bc, burnaby, saskatoon, regina city, moncton, hamilton ontario
chicago, boston, philadelphia, detroit, baltimore, cleveland, milwaukee, minneapolis, st paul, seattle, portland, oakland, san francisco, los angeles, san diego, sacramento, fresno, las vegas, tucson, albuquerque, denver, dallas, houston, austin city, san antonio, new orleans, memphis, nashville, atlanta, miami, tampa, orlando, brooklyn, queens borough, the bronx, harlem, manhattan, staten island, new york city, nyc, buffalo ny, pittsburgh, cincinnati, columbus ohio, indianapolis, st louis, kansas city, omaha
mumbai, delhi city, bengaluru, bangalore, chennai, kolkata, hyderabad, pune, ahmedabad, jaipur, lucknow, kanpur, nagpur, indore, bhopal, patna, ludhiana, amritsar, chandigarh, kochi, thiruvananthapuram, coimbatore, madurai, vizag, guwahati, bhubaneswar, karachi, lahore, islamabad, rawalpindi, faisalabad, dhaka, chittagong, sylhet, colombo, kandy town, kathmandu, pokhara
lagos, abuja city, ibadan, kano, port harcourt, enugu, benin city, onitsha, owerri, kaduna, ikeja, surulere, lekki, nairobi, mombasa, kisumu, nakuru, eldoret, kibera, mathare, kampala, dar es salaam, arusha, kigali, accra, kumasi, takoradi, johannesburg, joburg, soweto, pretoria, durban, cape town, khayelitsha, bloemfontein, gqeberha, harare, bulawayo, lusaka, gaborone, windhoek
ang mo kio, toa payoh, bedok, tampines, jurong, woodlands town, yishun, hougang, sengkang, punggol, bukit batok, bukit merah, queenstown singapore, geylang, clementi, manila, quezon city, makati, cebu, davao, tondo, pasig, taguig, kuala lumpur, petaling jaya, penang, johor bahru, ipoh, kuching, hong kong, kowloon, kingston jamaica, montego bay, spanish town, port of spain, bridgetown, georgetown guyana
`);

/** Names of one word, which `@t` stands for in the lexicon's phrases (comparison keys). */
export const TOWNS: ReadonlySet<string> = new Set(NAMES.filter((name) => !name.includes(' ')).map(singular));

const COUNCIL = ['@t', '@t council', '@t city council', '@t borough', 'city of @t'];
const PEOPLE = [
  '@t',
  'whole of @t',
  'half of @t',
  '@p of @t',
  '@p from @t',
  '@p in @t',
  '@t residents',
  '@t people',
  '@t folk',
  '@t locals',
  '@t families',
];

const named = (patterns: readonly string[]): string[] => [
  ...patterns,
  ...NAMES.filter((name) => name.includes(' ')).flatMap((name) => patterns.map((pattern) => pattern.replace('@t', name))),
];

/** Phrases by kind: a bare name stands for both, and the list that it is in tells which. */
export const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['local-authority', named(COUNCIL)],
  ['resident', named(PEOPLE)],
]);
