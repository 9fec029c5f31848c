/** Given names that are no words besides, from the many countries that learners come from. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aaron abby abdul abdullah abena abigail abimbola abiola abu achieng adam ade adebayo adele adeola adjoa adrian adwoa afia agnes agnieszka ahmad ahmed
aidan aileen ailsa aisha aisling akin akinyi akosua alan alastair albert alejandra alejandro aleksander alessandro alex alexander alexandra alfie
alfred ali alice alicja alina alison alistair allan alonso amadou amanda amara amelia amina amir amit amrit amy ana anand ananya andile andrea andrei
andrew andrzej andy angela angelika angus anil anita anjali anjana ankit ann anna anne anneke annette annie anthea anthony antonella antonio antony
anwar aoife apinya aravind archie arif arjun arlene arnold arthur arturo asha ashleigh ashok asif atif audrey ayaan ayesha ayo ayodele babatunde
barbara barney barry bartek baz beata beatrice beatriz becky belinda ben benjamin bernadette bernard bernie bertha beryl beth bethany betty bev
beverley bhavna bilal bogdan bongani boris brenda brendan brian bridget bronagh bruce bryan bukola caitlin callum calum cameron carl carlos carly
carmel carmen carol caroline carolyn catalina catherine cathy ceri charlene charles charlie charlotte cheryl chiamaka chidi chika chinedu chinwe
chioma chloe chris christina christine christopher chukwu ciara cilla claire clara clare clive colette colin colleen connor conor consuelo corinne
craig cristiano cristina cynthia damian daniel danielle danny danuta darius darren dave david davina davy dawid deb debbie deborah declan deepa deepak
deepika deirdre denise dennis derek dermot desmond devi dhruv diana diane dilys dimitri dina dinesh divya dmitri doina dolores dominic donald donna
doreen doris dorota dorothy doug douglas duncan dylan eamon ebele ebru eddie edith edna edward edwin edwina efua eileen eilidh ekaterina elaine
eleanor elena elif elizabeth ella ellen ellie elsie elzbieta emeka emilia emily emma emre enid enrique eric erica ernesto esi esperanza esteban ethel
euan eunice evan evelyn ewan faisal farah farhan farida fatemeh fatima fatma fatou federico felipe femi fergus fernanda fernando filip finlay finn
fiona flora florence folake frances francesca francesco francis francisco freda freddie frederick gabriel gabriela ganesh gareth garry gary gaurav
gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gerry gertie gill gillian giorgos giovanni giulia giuseppe gladys glenda
glenn gloria gloriana goran gordon graeme graham grainne greg gregory greta grzegorz guillermo gurpreet gustavo gwen gwyneth hamid hamish hamza hana
hannah hans harish harold harpreet harriet hassan hayley helen helga henry hilary hilda hiroshi howard huda hugh hughie hussain hussein iain ian
ibrahim ichiro ifeoma igor ikenna ilona imogen imran ines ingrid ioana irene irina isaac isabel isabela isabella ishaan isla ismail isobel ivan ivor
iwona jabulani jacek jackie jacob jacqueline jacqui jadwiga jagdish jake jamal james jamie jamila jane janet janice jasmine jason javier jaya jean
jeanette jeff jeffrey jelena jemma jen jennifer jenny jens jeremy jerry jerzy jess jessica jessie jie jill jim jimmy joan joanna joanne joao jodie joe
joel johanna john johnny jolanta jon jonathan jorge jose josefa josephine josh joshua joyce juan juanita judith judy julia julian julie julio justin
justyna kabir kamal kamau kareem karen karim karl karolina kasia katarzyna kate katharine katherine kathleen kathryn kathy katie katrina kavita
kayleigh keith kelly kemi kenneth kenny kev kevin khadija khalid kim kiran kirsten kirsty kofi kojo krishna krystyna krzysztof kumar kwabena kwaku
kwame kwasi kyle lachlan lakshmi lalitha lamar lars latisha laura lauren laurence lawrence layla leanne leila len leo leon leonard lerato lesley
leslie lewis liam lilian linda lindiwe lindsay lisa liz lizzie lloyd logan lorenzo lorna lorraine louis louise lucia lucy luis lukasz luke luz lwazi
lynda lynn lynne mabel maeve magda magdalena maggie mahmoud mairi malcolm malgorzata malik malky mandy manish manjit manuel marcin marco marcus
margaret maria mariam marian mariana marie marilyn marion mariusz marjorie marlene marta martha martina mary matt matteo matthew maud maureen maurice
mavis meena meera megan mehmet melanie melissa michael michelle mick miguel mihai mikhail milan mildred millie milos minnie miroslav mohamed mohammad
mohammed mohan moira molly mona monica monika morag muhammad muriel mustafa mwangi myra nadia nadine nancy naomi naresh nasreen natalie natasha nazia
neha neil nell nellie nessa ngozi nguyen niall niamh nicholas nicola nigel nikhil nikolai nimmi nina niran nisha nkechi noel nomsa nora noreen norma
norman olga oliver olivia olu oluwaseun omar omari oonagh orla oscar owen oyinkan pablo paddy pam pamela paolo parveen patricia patrick paul paula
pauline pavel pawel pedro peggy penelope pete peter phil philip phillip phoebe phyllis pilar piotr pooja prakash pranav preethi priscilla priya
przemek qasim rachel rafael rahul rajesh rajiv raju rakesh ralph ramesh ramon ramsay rania rashid ravi raymond rebecca reena reggie rekha renata rhona
rhys ricardo richard ricky rita rizwan robert roberta roberto roddy roderick rodney roger rohan rohit roisin ronald ronnie rory rosaleen rosalind
rosie roslyn ross roxanne roy rukhsana rupert russell ruta ruth ryan sadia sadie saeed safiya saira sally salma sam samantha samir samuel sandeep
sandra sangeeta sanjay santiago santosh saoirse sara sarah satish satoshi scott seamus sean seema segun selvi senga sergio shabana shabnam shafiq
shane shanice shannon shanti sharon shaun shaz shaza sheena sheila shelley shilpa shirley shona shreya shuggie sian sibusiso siddharth simon sinead
siobhan sipho sita slavica slawomir sofia somchai sonia sophia sophie srinivas stacey stanislaw stanley stefan stefania stella stephanie stephen steve
steven stewart stu stuart subhash sumit sunil sunita suresh susan susie suzanne svetlana swati sybil sylvia sylwia szymon tadeusz taiwo tamara tania
tara tariq ted tendai terence teresa tereza terri terry thabo thandi thelma theo theresa thomas thulani tim timothy tina toby tom tomas tomasz tommy
tony tracey tracy trevor tricia trish tristan tunde uche uchenna una ursula usha valentina valerie vanessa vasile venkat vera verity vernon veronica
vicky victoria vijay vikram viktor vimala vincent vinod vivian vivienne vladimir waheed walter wanda waqar wayne wendy wes wiktoria wilf wilfred wilma
winifred winnie wioletta wojciech xiao ximena xin yasmin yasmine yaw yetunde ying yolanda yosef yuki yuri yusuf yvette yvonne zack zainab zanele
zbigniew zeynep zoe zofia zosia zubair zuzanna
`
    .trim()
    .split(/\s+/u),
);

/** Words before anybody's surname. */
export const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss mister missis mz'.split(' '));
