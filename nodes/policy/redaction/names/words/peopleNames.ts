import { wordSet } from './wordSet';

/** Names of Indonesian people that are no ordinary words: given names and family names of all regions. */
export const peopleNames = wordSet(`
aan abdul abdullah abdurrahman abidin abizar acep achmad adam adinda aditya adnan adriana afifah agnes agus
agustina agustinus ahmad aida ainun aisyah ajeng akhmad albert alex alexander alfian alfiansyah ali alif
alifah aloysius alvaro alwi amalia amanda ambrosius amelia aminah amir amiruddin ananda anas andi andika
andini andre andreas andrew andri andriani andy anggi anggraini anis anisa anissa anita anjani annisa anton
antonius anwar aprilia arbi ardi ardian ardiansyah ari arief arif arifin arini aris arista arkan arman
armando arnold arsyad arum arya aryani aryo asep ashari asti astri astuti atikah atmaja audrey aulia aurelia
ayu azhar aziz azizah azka azmi azzahra azzam baharuddin bahri bahtiar bambang baskoro basri basuki benny
benyamin berliana bernadetta bernard bilal blasius boby boedi bramantyo budhi budi budiarti budiarto budiman
budiono budiyanto bunyamin burhan burhanuddin cahyadi cahyani cahyo cahyono candra cecep chairil chairul
chandra charles christian christina christine cindy clara claudia cynthia dadan dadang dani daniel danu
darma darmawan darmono darto darwis david dedi dedy deni denny desi dessy desti devi dewanti dewi dhani diah
dian diana didik dimas dimyati dina dinda dirgantara djamal djoko dodi dodik dodo dominikus doni donny
dwiyanto dyah edwin edy efendi effendi eka eko elin elis elisabeth elizabeth ella elly elsa elvira ely
emilia endah endang engkos entin eric erik erika erlangga erlina ermawati erna ernawati erni erwan erwin
esti euis eva evan evi evita fadhil fadhilah fadhlan fadil fadila fadillah fadlan fadli fahmi fahri
fahruddin fahrul fahrur faisal faiz faizal fajri fani fanny farah farhan farid farida faridah fariz fathur
fatimah fatma fatmawati fauzan fauzi fauzia fauziah febri febrian febriana febrianti felicia felix fera
ferdi ferdian ferdinand ferida ferli fernandez fikri fina fira firdaus firmansyah fitra fitria fitriana
fitriani fitriyah frans fransisca fransiska fransiskus fredy gabriel galih galuh ganjar gatot georgius
gerald ghani gilang gilar gina ginanjar gunadi gunarto gunawan gusnadi habib habibah habibie hadi hadiyanto
hafidz hafiz hafni haikal halida halimah hamdan hamid hamidah hamka hamzah hana hanafi handayani handoko
hanif hanifah hanung hapsari hardi hardianto hariadi haris hariyanto harjo harjono harmoko hartati hartini
hartono harun haryadi haryanto haryo haryono hasan hasanah hasanuddin hasna hasnah hasyim hendarto hendi
hendra hendrawan hendri hendrik hendro heni henny henri herawati herdi heri herlambang herlina herman
hermansyah hermawan hernowo heru hery hesti hidayah hidayat hidayati hikmah hikmat hilda hilman hilmi
hironimus husein husen husin husna husni ibrahim icha ida idham idris ifan iffah ignatius ihsan ikhsan
ikhwan ilham ilma ilyas imas imelda imron ina indarti indra indrajaya indrawan indrawati indri indriani
indriyani ines inge inggrid intannia iqbal ira irawan irawati irfan irma irmawati irna irsyad irvan irwan
irwansyah isabella iskandar isma ismail isman ismanto ismawati isnaini isnawati isti istiqomah ivan iwan
izzah jacky jafar jajang jaka jali jamal jamaluddin jamhari jamil jamilah jasmin jasmine jatmiko jeffry
jefri jeni jennifer jenny jeremy jessica jihan jimmy johan johanes johannes john jojo joko jokowi jonathan
joni jony jordan joseph josephine juanda juju juliana juliani julianto juliati julius jumadi jumiati
juminten junaedi junaidi junanto jupri juwita kadek kadir kamaruddin kamil kamila karim karina karmila karso
kartika kartini kartono kasim kasmadi kasman kasmawati katarina kayla keisha kenzo kevin khadijah khairani
khairul khairunnisa khalid khoirul khoirunnisa kholifah kholil khotimah kiki kinanti kirani komala
komalasari komang komariah komarudin kornelius krisna kristanto kristian kristiani kristina kristoforus
kuncoro kunto kurniadi kurnianto kurniasih kurniati kurniawan kurniawati kusnadi kusuma kusumawati kusumo
kuswanto laila laksmi laode laras larasati lasmi lasmini latif latifah laurensius lela leni leny leonardo
lesti lestiani lia liana lidya liliana lilik lilis lina linda lisa lisna listiani listyani lucia lukas
lukman lukmanul luluk lulung lusi lusiana lutfi lutfiah luthfi lydia maharani mahardika mahdi mahendra
mahesa mahfud mahfudz mahmud mahmudah mahmudi mahyudin maimunah maisaroh malik maman mangku mansur mansyur
mappanyukki mardiana mardiani maria mariam mariana mario markus marlin marlina marni marsel marsudi martha
martina martini martono marwah marwan maryam maryani maryati maryono marzuki masduki masitoh maskur masruri
masruroh matias matius maulana maulida maulidya mawardi maximus maya megawati meilani melani meliana melinda
melisa melissa melkianus merry mia michael michelle miftah miftahul mike mimi mimin mira mirna mirza misbah
mislan misnawati moch mochamad mochammad moh mohamad mohammad monalisa monang monica monika muchlis muchtar
mudjiono muh muhaimin muhamad muhammad muhidin muhsin mujiono mujiyono mukhlis mukhtar mukti muliadi mulyadi
mulyadin mulyana mulyani mulyanto mulyasari mulyati mulyono munandar munawar munawaroh munir murdiono
murjani murniati mursid murtini musa musdalifah muslimin mustafa mustofa muthia nabil nabila nadia nadin
nadira nadya nafisah naila najib najwa nanang nanda nandar nani naomi nasir nasruddin nasrul nasrullah
natalia natasya nathan nathania naufal naura nayla nazar nazwa neneng neni nia niken nikita nikmah nilam
niluh nimas nina ningrat ningrum ningsih nining nisa nita noer nofri noor nova novan novi novia novian
novianti novita noviyanti nugi nugraha nugroho nuning nunung nur nuraeni nuraini nurbaya nurcahyo nurcholis
nurdiana nurdin nurfadilah nurfitri nurhadi nurhaliza nurhasanah nurhayati nurhikmah nuridin nurjanah
nurkholis nurlaela nurlaila nurlaili nurlina nurmahmudi nurmala nurohman nursalim nursanti nursiah nurul
nurwahid nurwati nuryanto nyoman okta oktavia oktaviana oktaviani oktovianus olivia omar oskar paijo paiman
paimin pambudi pandji panjaitan pardi parjo parman parmin paryono paskalis patmi patricia paul paula paulus
permadi permana permatasari peter petronela petrus pipit prabowo pradana pradipta prakoso pramono pramudya
pranata pranoto prasetya prasetyo prasojo pratiwi prayitno prayoga prayogo primadi priyadi priyanto priyono
pudji pudjo puguh pujiastuti puput purbasari purnamasari purnawan purnawirawan purnomo purwadi purwaningsih
purwanti purwanto purwati purwo puspa puspita puspitasari putriani putro putu qodir quraisy rachel rachman
rachmat rachmawati raditya rafa raffi rafi rafli rahadian rahardian raharja raharjo rahayu rahma rahmad
rahman rahmania rahmatullah rahmawati rahmi raihan raihana raka ramadani ramadhani ramdan ramdani ramdhani
ramlah ramlan ramli rangga rani ranti rara rasmi rasti rasyid ratih ratmi ratna ratnasari ratnawati rayhan
rayyan rebecca regina rehan reksa renata rendi rendra rendy reni rere resti retno reynaldi reza rhoma rian
riani rianto ricky ridho ridwan rifai rifan rifki rifqi rijal rika riki rima rina rini rio riri ririn risa
riska riski risma rismawati risna riswan rita riyadi riyanti riyanto rizal rizaldi rizka rizki rizky robby
robert robi rochman rodiah rohana rohani rohim rohimah rohman rojali rokhmat romadhon romli ronald roni
ronny rony roro rosa rosadi rosalina rosdiana rosidah rosita rosmawati rosmiati rosmini rosnani rostina
rosyid rudi rudianto rudiyanto rudy ruhiyat rukmana rukmini ruli rully rumini rusdi rusdiana ruslan rusli
rusmanto rusmiati rusmini rustam ryan sabrang sabrina sadewa sadikin sadiman safii safira safitri safrina
sahrul saidah saifuddin saiful sakinah salamah saleh salim salma salsabila salwa samantha samiun samsudin
samsul samsuri samuel sandra sandro sandy sanjaya santi santika santosa santoso sanusi sapariah sapta sapto
saptono saputra saputri sarah saraswati sarifudin sarimin saripah sarjono sarmin sarni sartika sartini
sartono sarwono satrio satriyo satya sekar sekarwati selamet selvi septi septian septiana septiani setiaji
setiani setiawan setiawati setiyono seto setyawan setyo setyono setyowati shafa shella sherly shinta shofia
sholeh sidik sidiq sigit silvi silvia simon simson sinta sintia siska siswadi siswanto siswoyo siti sitti
sjamsul slamet sobari sodikin soedjono soeharto soekarno soepomo soesilo soetomo soewito sofia sofyan sokhib
soleh solihin solikin sonia sophia soraya sriwahyuni sriyono stefani stefanus stella stephanie steven suaib
suardi suarti subagio subagyo subandi subarkah subekti subiyanto sudarmaji sudarman sudarmono sudarno
sudarsono sudarta sudaryanto sudiarta sudibyo sudirjo sudirman sudiro sudjatmiko sudjono sudrajat sueb
suganda sugeng sugianto sugiarto sugiono sugiri sugito sugiyanto sugiyono suhada suhaimi suhana suhardi
suharsono suhartini suharto suhartono suharyanto suhendar suhendra suherlan suherman sujarwo sujatmiko
sujono sukamto sukandar sukardi sukarni sukarno sukinah sukirman sukirno sukma sukmawati sulaeman sulaikha
sulaiman sulastini sulastri sulis sulistiani sulistyo sulistyono sulistyowati suliyanto sulthan sumadi
sumanto sumantri sumardi sumarni sumarno sumarsono sumarti sumartini sumaryati sumaryono sumiati suminah
sumirah sumitro sunandar sunardi sunarsih sunarti sunarto sunaryo sundari suniati sunyoto supangat suparjo
suparman suparmi suparno suparti supatmi supono suprapti suprapto supratman supri supriadi supriatna
suprihatin supriyadi supriyanto supriyati supriyono surachman surahman surati suratman suratno surip suripto
surono surti surtini suryadi suryana suryani suryanto suryati suryono susan susana susanti susanto susi
susilawati susilo susilowati suswanto sutanto sutarjo sutarman sutarmi sutarno sutarto sutejo suterisno
sutikno sutini sutisna sutiyono sutopo sutoyo sutrisno suwanda suwandi suwardi suwarni suwarno suwarsih
suwarti suwito suwondo suyadi suyanto suyatmi suyatno suyono suzana syafii syafira syafitri syafruddin
syafrudin syahid syahira syahputra syahrial syahril syahrini syahrul syaifudin syaiful syakir syakira
syamsiah syamsuddin syamsul syarif syarifah syarifuddin syarifudin syauqi syukri tabitha tajuddin tamara
tantri tarjo tarmizi tarno taslim tasman tasripin tasya tatang tati tatik taufan taufik taufiq teddy tedi
tedjo tenri theodorus theofilus theresia thomas thoriq tiara tika tina tini tirto titi titiek titin tiwi
toha tohari tohir tomi tommy toni tono tony toto totok tresna triana triani trias trihandoko trisna trisno
tristan triyanto triyono tugiman tukiman tukimin tuminah tumini turmudi tursina tuti tutik tyas ubaidillah
udin ujang ulfa ulfah ulil ulya umar umi usep usman ustman uswatun utami utari utomo valencia valentina
vanessa vania venny veronica veronika vicky victor victoria vina vincent vincentius viona vira vita vivi
vivian wachid wagiman wagino wahab wahid wahidin wahyono wahyu wahyudi wahyuni wahyuningrum wahyuningsih
waluyo wanda warno warsiti warsito warsono wartini wasis wasito waskito wasrif wati wawan wayan wening
wibisono wibowo wicaksono widi widiarti widiastuti widiyanto widjaja widodo widya widyastuti widyawati
wiganda wijaya wijayani wijayanti wijayanto wijoyo wilda wildan wildani wiliam willy winarno winarsih
winarti winarto winda wiranto wirawan wiro wisnu wisnuwardhana wiwik wiwin wiyanti wiyono wulan wulandari
wulansari xavier yadi yahya yakobus yana yani yanti yanto yanuar yasin yasir yasmin yati yayah yayan yayat
yayuk yehuda yenni yenny yesi yessy yeti yogi yohan yohana yohanes yohanis yohannes yolanda yonas yonathan
yopi yosef yoseph yosua yoyok yudha yudhi yudi yudiana yudianto yudistira yuhana yuli yulia yuliana yuliani
yulianti yulianto yuliati yulita yulius yuni yuniar yuniarti yuniasih yunita yunus yusman yusni yusnita
yusril yusron yustina yusuf yuswandi yuyun zaenab zaenal zaenudin zahid zahra zahrah zaidan zain zainab
zainal zainuddin zainul zakaria zaki zakiyah zalina zara zaskia zenal zidan zubaidah zulaeha zulaiha
zulaikha zulfa zulfahmi zulfikar zulfiqri zulham zulhasril zulkarnain zulkifli zulmi

aritonang barus besse bria butet cokorda daeng damanik datuk daulay enembe ginting girsang gultom hajjah
halim harahap hartanto hasibuan hutabarat hutagalung hutapea hutasoit kaunang ketut kogoya kosasih lasut
latuconsina liem lubis lukito lumentut manalu mandagi manek manurung marbun marpaung matulessy mokoginta
munthe nababan nadeak nahak nainggolan napitupulu nasution ngurah oei palar pangaribuan pangemanan
panggabean pardede pasaribu pattiasina pattinama pohan poltak raden rajagukguk rangkuti ritonga rumbewas
rumbiak rumengan runtuwene sagala saragih sembiring seran setiabudi siagian siahaan sianipar sianturi
sibarani sidabutar sihombing sihotang silaban silaen silalahi simamora simanjuntak simarmata simatupang
simbolon sinaga sinambela sirait siregar sitanggang sitepu sitinjak sitohang sitompul sitorus situmeang
situmorang sondakh supit sutan tabuni tambunan tampubolon tanoto tanujaya tarigan tedja tengku teuku
tjahjadi tjahyadi tjandra tjia tjoa tobing tuasikal tuhumury tumbelaka ucok wanggai waworuntu wenas wenda
widjojo wirjawan wonda wowor yoman

anthony antony brian bruce catherine chen chris daniella donald edward emily emma ethan frank george harry
helen henry huang jacob james jason jeffrey joshua kenneth kimberly laura lucas margaret martin matthew
nancy nicholas nicole oliver patrick philip raymond richard scott sean stephen terry tiffany timothy walter
william xiao zhang
`);

/** Names that are ordinary words too: they count beside another name or behind a title. */
export const wordsAsNames = wordSet(`
abadi abdi adi agung akbar alam amanah amin angga anggun angkasa anugerah anugrah april arjuna asih asmara
asri bagus bahagia bakti bangun barkah baso bayu berkah berkat bima bintang bulan bunga cahaya cahya candi
catur christ cinta citra cut damai dana dara dedek desember dewa dini dwi edi elang embun endar fajar ferry
firman fitri galang gede gita grace guntur gusti hakim harapan hari harta hatta hera ibnu imam iman indah
indo intan jati jaya jingga juli juni kasih kencana kirana kresna kukuh kurnia laksmana lestari lim lintang
lucky made mahkota makmur manik maret mawar mega mei melati mentari merdeka meta moga mulia murni muslim
mustika mutiara naga nila nirwana norma nugra nuri nusantara ong pamungkas pandu panji pelangi perdana
permata pertiwi pratama prima puji purba purnama putera putra putri raga rahim raja rama ramadan ramadhan
ratu rejeki restu rezeki ria rindu rizqi rosi sabar sakti samudera samudra sandi sari satria sejati senja
sentosa setia sri subur suci sukses sumber surya syukur tan tari teguh tirta titik topan tri tulus tunggal
unggul untung utama vera wang wira wong yoga yuda
`);
