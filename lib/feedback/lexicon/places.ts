import { lexiconOf } from './concept';

/** Schools, arts, leisure, travel, reading, care: those served, and the bodies around them. */
export const SERVED = lexiconOf(`
user = the users
user, users, end user, end users, enduser, endusers, service user, service users, serviceuser, su, sus, user of the service, users of the service, users of services, useres, usr, usrs, system users, app users, website users, site users, online users, regular users, heavy users, light users, facility users, park users, users of the facilities, @p using it, @p using the service, @p using the services, consumers of the service, users and carers, daily users, computer users, network users, frequent users, usuarios, nutzer, @p who use it, whoever uses it, anyone who uses it, non paying users, free users, freemium users, @p with an account, @p with accounts, @p who have an account, @p on the app, @p on the site, @p on the platform, @p with the app, @p who download it

beneficiary < user = those the service is for
beneficiary, beneficiaries, benificiaries, beneficaries, benefactees, recipient, recipients, reciever, recievers, receiver, receivers, recipient of the service, recipients of the service, recipients of services, recipients of care, recipients of help, resource user, resource users, service recipient, service recipients, client group, client groups, clients served, @p being helped, the people being helped, @p helped, the helped, those helped, @p being supported, @p supported, those supported, @p being served, @p served, @p being cared for, @p looked after, those it helps, those it serves, @p it helps, @p it serves, @p they help, @p they support, @p they serve, @p we help, @p we support, @p we serve, @p on the receiving end, those on the receiving end, @p at the receiving end, those in receipt, @p in receipt, those receiving it, @p receiving help, @p receiving support, @p receiving care, @p receiving the service, @p getting help, @p getting support, @p getting the service, @p getting care, @p needing help, @p needing support, @p who need help, @p who need support, @p in need of support, end beneficiaries, target group, target groups, the person who gets it, people with needs, @p referred to it, referred @p, those referred, referrals, advocacy partners, advocacy partner, advocees, advocee, @p spoken up for, @p with an advocate, @p needing an advocate, @p without a voice, @p who cant speak up, those the charity helps, those being represented, represented @p, mentees, mentee, coachees, fosterees, help seekers, assisted @p

non-payer = people who do not pay
non payer, non payers, non paying @p, non buyers

no-show = people who do not turn up
no-show, no-shows, noshow, noshows, no show people, absentee, absentees, dna patients, missed appointment people

regular < user = regulars
regular, regulars, a regular, regular visitors, regular visitor, regular customers, regular customer, loyal customers, loyal visitors, repeat visitors, repeat customers, the usual faces

client = clients
client, clients, cliant, cliants, clientel, klient, client base, client organisation, client organisations, clientèle, client company, client companies, client firm, client firms

applicant < user = applicants
applicant, applicants, prospective students, prospective student, prospective pupils, potential students, candidates, candidate, people applying, @p applying, potential applicants, prospects, leads, potential customers, potential customer, prospective customers, prospective customer, potential clients, potential buyers, potential users, would be customers, future customers, future students, prospective parents, potential parents, license applicants, licence applicants, gun owners, firearm holders, shotgun owners, firearms licence holders, licence holders, license holders, permit holders, @p needing a dbs check, dbs applicants

student < learner = students
student, students, stundents, studens, studnets, undergraduate, undergraduates, undergrads, undergrad, postgraduates, postgraduate, postgrads, postgrad, grad students, graduate students, phd students, phd student, masters students, freshers, fresher, first years, first year students, finalists, mature students, mature student, international students, international student, overseas students, foreign students, home students, college students, college kids, uni students, university students, distance learners, online students, part time students, full time students, exchange students, students revising, students studying, alumnos, studenten, a level students, sixth formers, sixth form students, sixth form, research students, doctoral students, student body, students who pay fees, fee paying students, scholarship students, self funded students, student population, trainee teachers, student teachers, pgce students, kids at uni

learner = learners
learner, learners, leaners, trainees on courses, course participants, course participant, participant, participants, delegates, delegate, attendees, attendee, attenders at class, course members, adult learners, adult learner, learner drivers, learner driver, evening class students, class members, apprentices on courses, tutees, mooc learners, cohort, cohorts

pupil < learner, child = pupils
pupil, pupils, puples, pupiles, pupel, pupels, school pupils, school pupil, school children, schoolchildren, schoolchild, school child, school kids, schoolkids, school kid, schoolboys, schoolgirls, schoolboy, schoolgirl, kids in school, kids at school, @p in class, children at the school, children in the school, class, classes of children, classes, year 7s, year sevens, year 11s, year 6s, reception class, reception children, infants class, primary pupils, primary school children, secondary pupils, secondary school pupils, high schoolers, middle schoolers, key stage 1, eyfs children, pupils in class, naughty kids, naughty children, naughty pupils, gifted children, free school meal kids, fsm pupils, pp pupils, pupil premium children, boarders, day pupils, prefects, kids in the class, kids in the classroom, class mates, excluded pupils, truants, truant, school refusers, schüler, alumnos del colegio, nursery children, local school children

alumni < donor, public = former students
alumni, alumnus, alumna, alumnae, old boys, old girls, former students, former pupils, ex pupils, ex students, graduates, graduate, past pupils, past students, leavers, school leavers of ours

school < partner-body = schools
school, schools, local school, local schools, primary school, primary schools, secondary school, secondary schools, high school, high schools, feeder schools, feeder school, feeder primaries, other schools, other school, academies, academy, special schools, special school, independent schools, private schools, neighbouring schools, schools and colleges, visiting schools, educational groups, education sector, schools in the area, kindergarten, kindergartens, preschools, preschool, nurseries, nursery, playgroup, playgroups, day nursery, scout groups, scouts, guides and scouts, girl guides, brownies, youth club, youth clubs, youth groups, youth group, uniformed groups, national schools, childminders, childminder, nannies

school-group < school, pupil = school groups
school groups, school group, school parties, school party, school trips, school trip, class visits

teacher < staff@school, staff@university, school = teachers
teacher, teachers, teechers, teachrs, teecher, class teacher, class teachers, form tutor, form tutors, subject teachers, school teachers, school teacher, schoolteachers, teaching staff, teaching assistant, teaching assistants, tas, ta, classroom assistants, support assistants, learning support assistants, lsa, lsas, senco, sencos, supply teachers, heads of year, head of year, heads of department, school leadership, school staff, dinner lady, dinner ladies, lunchtime supervisors, lollipop lady, lecturer, lecturers, professor, professors, profs, academics, academic staff, tutor, tutors, academic, dons, faculty, faculty members, lab assistants, educators, educator, teaching team, instructors, instructor, trainers, trainer, coaches, coach, personal trainers, fitness instructors, swimming teachers

school-head < manager@school, school = headteachers
head teacher, head teachers, headteacher, headteachers, headmaster, headmasters, headmistress, headmistresses, principal, principals, deputy head, deputy heads, deputy headteacher, school heads, the head of the school

university < partner-body = universities and colleges
university, universities, uni, unis, college, colleges, medical college, medical colleges, medical school, medical schools, nursing school, nursing schools, nursing colleges, further education college, further education, fe college, fe colleges, higher education, sixth form college, sixth form colleges, technical college, business school, training colleges, other universities, partner universities, overseas universities, research institutes, research institutions, research partners, research institute, academic institutions, educational institutions, education institutions, education providers, universities and colleges, academia, training providers, oxford, cambridge, next schools, receiving schools

researcher < professional = researchers
researcher, researchers, research teams, research team, research community, scientist, scientists, scholar, scholars, historian, historians, local historians, family historians, genealogists, genealogist, family history researchers, academics doing research, scientific community, boffins, @p doing research, @p researching, @p doing their family tree, market researchers, statisticians, think tanks, think tank, analysts, data analysts, pollsters, criminologists, postdocs, egg heads

employer < business = employers
employer, employers, future employers, prospective employers, graduate employers, local employers, graduate recruiters, recruiters, recruiter, recruitment agencies, recruitment agency, headhunters, @p who hire graduates, companies that hire, hiring companies, apprenticeship employers, apprenticeship levy payers, labour market, job market, workplaces

reader = readers
reader, readers, readership, regular readers, newspaper readers, news readers, casual readers, loyal readers, online readers, web readers, paper readers, @p reading it, @p reading the paper, @p on the bus, @p on the train, bus passengers reading it, @p who pick up a copy, @p who pick it up, free readers, book readers, bookworm, bookworms, book lovers, avid readers, book clubs, book club, reading groups, reading group, novel readers, crossword fans, crossword solvers, crossword addicts, puzzle solvers, local readers, letter writers, lectores, leser, lecteurs, blog readers

subscriber < reader, buyer = subscribers
subscriber, subscribers, paying subscribers, newsletter subscribers, email subscribers, paying readers, paid subscribers, subscriptions holders, magazine subscribers, paying members

advertiser < payer = advertisers
advertiser, advertisers, adverisers, advertizers, advertisors, advertisors, advertising company, advertising companies, advertising agencies, advertising agency, ad agencies, ad agency, ad buyers, media buyers, media agencies, media agency, brands, brand, brands that advertise, companies that advertise, businesses that advertise, firms that advertise, companies advertising, businesses advertising, shops that advertise, local businesses that advertise, local advertisers, classified advertisers, @p placing ads, @p placing adverts, @p who place ads, @p who place adverts, @p who buy ads, @p who buy adverts, @p who buy advertising, @p who buy advertising space, @p buying ad space, @p selling their cars, ad people, estate agents that advertise, advertiser clients, anzeigenkunden, companies wanting to advertise, companies with adverts, @p with adverts, display advertisers, classifieds, companies buying space, @p selling stuff in the classifieds, public notice advertisers

estate-agent < business, advertiser = estate agents
estate agent, estate agents, letting agents, letting agent, realtors, realtor, property developers, developers of housing

borrower < user = borrowers
borrower, borrowers, book borrower, book borrowers, library user, library users, library member, library members, library goers, library card holders, library cardholders, card holders, library patrons, library customers, library visitors, library readers, @p borrowing books, @p who borrow books, @p borrowing, @p taking out books, @p taking books out, ebook users, e book users, ebook borrowers, audiobook listeners, newspaper readers in the library, late returners, @p who return books late

athlete < public = sports people
footballer, footballers, football players, football player, cricket players, tennis players, hockey players, basketball players, netball players, volleyball players, badminton players, golf players, darts players, snooker players, chess players, table tennis players, team players, five a side players, joggers, swimmers, sports people, sportsmen, athletes, players, sports players, players and athletes, bodybuilders, goalkeepers, first team players, rugby players, boxers, jockeys, runners

member = members
member, members, membership, paying member, gym member, gym members, gym goers, gymgoers, gym bunnies, gym users, gym rats, club members, club member, existing members, lapsed members, new members, annual members, association members, society members, members of the club, members of the gym, fitness enthusiasts, fitness fanatics, keep fit @p, sports teams, sports clubs, sports club, pay as you go members, pay as you go users, family members with passes, @p with membership, @p with memberships, @p with season ticket, season ticket holders, season ticket holder, pass holders, annual pass holders, members only

data-buyer < buyer = firms that buy data
data broker, data brokers, data buyers, data buyer, data companies, @g that buy data, @g buying data, @g buying up data, @g that buy up the data, list buyers

creator < supplier = creators
creators, creator, content creators, content creator, youtubers, tiktokers, vloggers, streamers, podcasters who post

bot = bots
bots, bot, trolls, troll, fake accounts

audience = audiences
audience, audiences, viewer, viewers, tv viewers, listeners, listener, spectator, spectators, watchers, theatre goers, theatregoers, theatre goer, cinema goers, cinemagoers, film goers, moviegoers, movie goers, @p watching, @p in the audience, @p in the seats, bums on seats, audience members, target audience, target audiences, target market, target markets, market segment, market segments, followers, social media followers, fans, fan, fanbase, sports fans, music fans, music lovers, art lovers, culture vultures, opera buffs, critics, theatre critics, reviewers, patrons of the arts, @p who see the ads, @p who see the adverts, @p seeing the adverts, @p who see the advertising, @p exposed to adverts, @p who watch the ads, website visitors, web visitors, visitors to the website, visitors to the site, site visitors, recipients of emails, recipients of marketing, @p on the mailing list, @p on mailing lists, mailing list, @p reached by the campaign, museum goers, museum visitors, gallery visitors, gallery goers, consumers of the marketing, consumers of marketing, consumers of media, the consuming public, consumer of the marketing, streamers watching, lurkers, lurker, scrollers, scroller, ultras

guest < buyer, user = guests
guest, guests, hotel guests, hotel guest, diner, diners, eaters, dinners, restaurant goers, drinkers, pub goers, pubgoers, lodgers, lodger, b&b guests, overnight guests, cafe customers, cafe users, wedding guests, wedding parties, conference guests, conference delegates, residents of the hotel, business guests, bar customers, coffee drinkers, vegetarians, vegetarian, vegans, vegan, coeliacs, fussy eaters

passenger < buyer, user = passengers
bus riders, train riders, tram riders, subway riders, transit riders, passenger, passengers, pasengers, passangers, traveller, travellers, traveler, travelers, flyer, flyers, fliers, frequent fliers, frequent flyers, frequent flyer, air passengers, airline passengers, air travellers, business travellers, business traveller, business class passengers, business class, first class passengers, economy passengers, economy class passengers, leisure travellers, commuter, rail passengers, train passengers, bus passengers, bus users, rail users, train users, public transport users, @p on the plane, @p on the flight, @p on the train, @p on the bus, holiday makers flying, transit passengers, riders, rider, fare payers, fare paying passengers, school children on buses, bus pass holders, concessionary pass holders, season ticket commuters, lap infants, unaccompanied minors

shopper-other < user = browsers
browser, browsers, window shopper, window shoppers, time wasters, timewasters, @p who just look, @p just looking, @p browsing, @p having a look round, @p who dont buy anything, @p who come in to browse, @p who come in for the warmth, passers by, passer by, passersby, passerby, passing trade, drop ins, @p walking past

gift-recipient < user = people who receive gifts
gift recipient, gift recipients, recipients of gifts, recipient of a gift, gift receivers, gift receiver, present receivers, @p who receive gifts, @p who get gifts, @p who get presents, @p given gifts, @p given presents, @p receiving gifts, @p receiving presents, @p getting presents, birthday boys, birthday girls, birthday child, birthday children, the birthday boy, the birthday girl, kids who get toys, children who get toys, children who receive toys, children getting toys, kids getting presents, recipients of presents, @p who are bought things, secret santa recipients

tenant-renter < user, buyer = tenants
renter, renters, tenants paying rent, social tenants, leaseholders, leaseholder, shared owners, private tenants, housing applicants, @p on the housing list, @p needing housing, @p needing a home

food-user < user, poor = people who get food
food bank users, foodbank users, food bank clients, foodbank clients, food parcel recipients, recipients of food parcels, @p getting food parcels, @p receiving food, @p who get food, @p who need food, @p collecting parcels, @p with vouchers, voucher holders
`);
