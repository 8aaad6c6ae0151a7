import { wordSet } from './wordSet';

/** Names of Indonesian people that are no ordinary words: given names and family names of all regions. */
export const peopleNames = wordSet(`
aan abdul abdullah abdurrahman abidin achmad adam adinda aditya adnan adriana afifah agnes agus agustina
agustinus ahmad aida ainun aisyah ajeng akhmad albert alex alexander alfian alfiansyah ali alif alifah alwi
amalia amanda amelia aminah amir amiruddin ananda anas andi andika andini andre andreas andrew andri
andriani andy anggi anggraini anis anisa anissa anita anjani annisa anton antonius anwar aprilia arbi ardi
ardian ardiansyah ari arief arif arifin arini aris arista arman armando arnold arum arya aryani aryo asep
ashari astri astuti atikah atmaja audrey aulia ayu azhar aziz azizah azka azmi baharuddin bahri bahtiar
bambang baskoro basri basuki benny benyamin berliana bernadetta bernard bilal boby boedi bramantyo budhi
budi budiarti budiarto budiman budiono budiyanto bunyamin burhan burhanuddin cahyadi cahyani cahyo cahyono
candra cecep chairil chairul chandra charles christian christina christine cindy clara claudia cynthia dadan
dadang dani daniel danu darma darmawan darmono darto darwis david dedi dedy deni denny desi dessy desti devi
dewanti dewi dhani diah dian diana didik dimas dimyati dina dinda dirgantara djamal djoko dodi dodik dodo
doni donny dwiyanto dyah edwin edy efendi effendi eka eko elisabeth elizabeth ella elly elsa elvira emilia
endah endang eric erik erika erlangga erlina ermawati erna ernawati erni erwan erwin esti eva evan evi evita
fadhil fadil fadila fadillah fadli fahmi fahri fahruddin fahrul fahrur faisal faiz faizal farhan farid
faridah fariz fathur fatimah fatmawati fauzan fauzi fauziah febri febrian febriana febrianti felicia felix
ferdi ferdian ferdinand fernandez fikri firdaus firmansyah fitria fitriana fitriani fitriyah frans fransisca
fransiska fransiskus fredy gabriel galih galuh ganjar gatot georgius gerald ghani gilang ginanjar gunadi
gunarto gunawan gusnadi habib habibah habibie hadi hadiyanto hafidz hafiz halimah hamdan hamid hamidah
hamzah hana hanafi handayani handoko hanif hanifah hanung hardi hardianto hariadi haris hariyanto hartati
hartini hartono harun haryadi haryanto haryono hasan hasanah hasanuddin hasna hasnah hasyim hendarto hendra
hendrawan hendri hendrik hendro heni henny henri herawati heri herlambang herlina herman hermansyah hermawan
hernowo heru hery hidayah hidayat hidayati hilda hilman hilmi husein husin husna husni ibrahim ida idris
iffah ignatius ihsan ikhsan ikhwan ilham ilyas imelda imron ina indarti indra indrajaya indrawan indrawati
indri indriani indriyani inge inggrid iqbal ira irawan irawati irfan irma irmawati irsyad irvan irwan
irwansyah isabella isma ismail ismanto ismawati isti istiqomah ivan iwan izzah jacky jafar jajang jaka jamal
jamaluddin jamil jamilah jasmine jatmiko jefri jennifer jenny jeremy jessica jihan jimmy johan johanes
johannes john joko jonathan joni jony jordan joseph josephine juanda juliana juliani juliati julius jumadi
jumiati junaedi junaidi juwita kadek kadir kamaruddin karim karina karmila kartika kartini kartono kasim
kasmawati katarina kevin khadijah khairul khairunnisa khalid kholifah kholil khotimah kiki komala komalasari
komang komariah komarudin kornelius krisna kristanto kristian kristiani kristina kurniadi kurniasih kurniati
kurniawan kurniawati kusnadi kusuma kusumawati kusumo kuswanto laila laksmi laras larasati latif latifah
laurensius leni leonardo lestiani lia liana lidya lilik lilis lina linda lisa listiani listyani lucia lukas
lukman lukmanul lusi lusiana lutfi luthfi lydia maharani mahardika mahendra mahesa mahfud mahfudz mahmud
mahmudah maimunah malik maman mangku mansur mansyur mappanyukki mardiana mardiani maria mariam mariana mario
marlina marni marsudi martha martini martono marwah marwan maryam maryani maryati marzuki masduki masitoh
masruroh matius maulana maulida maulidya maya meilani melani meliana melisa melissa merry michael michelle
mike mimin mira mirna misbah misnawati moch mochamad mochammad moh mohamad mohammad monalisa monica monika
muchlis muchtar mudjiono muh muhamad muhammad muhsin mujiono mukhlis mukhtar muliadi mulyadi mulyana mulyani
mulyanto mulyasari mulyati mulyono munawar munir murdiono murniati mursid murtini musa muslimin mustafa
mustofa nabila nadia nadira nadya nafisah naila nanang nanda nani naomi nasir nasruddin nasrul natalia
natasya nathan nathania naufal nazar nia niken nikita nina ningrum ningsih nining nisa nita noer nofri noor
nova novel novi novia novian novianti novita nugraha nugroho nunung nur nuraeni nuraini nurbaya nurcholis
nurdiana nurdin nurfadilah nurhadi nurhaliza nurhasanah nurhayati nurjanah nurlaela nurlaila nurlina
nurmahmudi nurmala nurohman nursanti nurul nurwahid nyoman okta oktavia oktaviani olivia omar oskar pambudi
pandji panjaitan patricia paul paula paulus permadi permana permatasari peter petrus pipit prabowo pradana
pradipta prakoso pramono pramudya pranata pranoto prasetya prasetyo prasojo pratiwi prayitno prayoga prayogo
primadi priyadi priyanto priyono puguh pujiastuti puput purbasari purnamasari purnawan purnawirawan purnomo
purwadi purwaningsih purwanti purwanto purwati puspa puspita puspitasari putriani putro putu qodir quraisy
rachel rachman rachmat rachmawati raditya raffi rafi rafli rahadian rahardian raharja raharjo rahayu rahma
rahmad rahman rahmania rahmatullah rahmawati raihan raihana ramdan ramdani ramdhani ramlah ramlan ramli
rangga rani rara rasyid ratih ratna ratnasari ratnawati rayhan rebecca regina renata rendi rendra rendy reni
retno reza rhoma rian riani ricky ridho ridwan rifai rifki rika riki rina rini rio riri ririn risa riska
riski rismawati rita riyadi riyanti riyanto rizal rizka rizki rizky robby robert robi rochman rohana rohani
rohimah rohman rokhmat romadhon romli ronald roni ronny rony rosa rosdiana rosidah rosita rosmawati rosmiati
rosyid rudi rudianto rudiyanto rudy rukmana rukmini rully rumini rusdi rusdiana ruslan rusli rusmanto
rusmini rustam ryan sabrang sabrina sadewa safira safitri safrina saifuddin saiful salamah saleh salim salma
salsabila samantha samsudin samsul samuel sandra sandy sanjaya santi santika santosa santoso sanusi sapariah
sapta sapto saptono saputra saputri sarah saraswati sarimin sartika sartono sarwono satrio satriyo satya
sekar selvi septi septian septiana septiani setiaji setiani setiawan setiawati setiyono setyawan setyo
setyono setyowati sherly shinta shofia sidik sigit silvi silvia simon sinta siska siswanto siswoyo siti
sitti slamet sobari soedjono soeharto soekarno soesilo soetomo soewito sofia sofyan sokhib solihin solikin
sonia sophia sriyono stefani stefanus stella stephanie steven suardi suarti subagio subagyo subandi subarkah
subekti subiyanto sudarmaji sudarman sudarmono sudarno sudarsono sudarta sudaryanto sudiarta sudibyo
sudirman sudiro sudjono sudrajat sueb sugeng sugianto sugiarto sugiono sugiri sugito sugiyanto sugiyono
suhada suhardi suharsono suhartini suharto suhartono suharyanto suhendar suhendra suherlan suherman sujarwo
sujatmiko sujono sukamto sukandar sukardi sukarni sukarno sukirman sukma sukmawati sulaeman sulaiman
sulastri sulis sulistiani sulistyo sulistyono sulistyowati suliyanto sumadi sumantri sumardi sumarni sumarno
sumarsono sumarti sumartini sumaryono sumiati suminah sumitro sunardi sunarsih sunarti sunarto sunaryo
sundari suparjo suparman suparmi suparno suparti supatmi supono suprapti suprapto supratman supri supriadi
suprihatin supriyadi supriyanto supriyono surahman surati suratman suratno surono surtini suryadi suryana
suryani suryanto suryati suryono susan susana susanti susanto susi susilawati susilo susilowati sutanto
sutarjo sutarman sutarno sutarto sutejo suterisno sutikno sutini sutisna sutopo sutoyo sutrisno suwandi
suwardi suwarni suwarno suwarsih suwarti suwito suyanto suyatmi suyatno suyono suzana syafii syafira
syafruddin syafrudin syahputra syahrial syahril syahrini syahrul syaifudin syaiful syakir syamsiah
syamsuddin syamsul syarif syarifah syarifuddin syukri tabitha tajuddin tamara tantri tarmizi tasripin tasya
tatang tati tatik teddy tedi tedjo tenri theresia thomas thoriq tiara tika tina tini titi titiek titin tiwi
tomi tommy toni tono tony toto totok tresna triana trihandoko trisna trisno tristan triyanto triyono tukiman
tukimin tuti tutik tyas ubaidillah ujang ulfa ulfah umar umi usman ustman utami utari utomo valencia
valentina vanessa vania venny veronica veronika vicky victor victoria vina vincent vincentius viona vira
vita vivi vivian wachid wagiman wahab wahid wahidin wahyono wahyu wahyudi wahyuni wahyuningsih waluyo wanda
warsiti warsito warsono wartini wasis wati wawan wayan wibisono wibowo wicaksono widi widiastuti widiyanto
widjaja widodo widya widyastuti wiganda wijaya wijayanti wijayanto wildan wiliam willy winarno winarsih
winarti winarto winda wiranto wirawan wisnu wiwik wiwin wiyono wulan wulandari yahya yana yani yanti yanto
yanuar yasin yasmin yati yayan yayat yayuk yenni yenny yesi yessy yeti yogi yohan yohana yohanes yohannes
yolanda yonathan yopi yosef yoseph yosua yudha yudhi yudi yudistira yuli yulia yuliana yuliani yulianti
yulianto yuliati yulius yuni yuniar yuniarti yunita yunus yusman yusnita yusril yusron yusuf yuyun zaenab
zaenal zahra zainab zainal zainuddin zakaria zaki zakiyah zaskia zidan zubaidah zulaeha zulaikha zulfa
zulfikar zulfiqri zulham zulhasril zulkarnain zulkifli zulmi

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
firman fitri galang gede gita grace guntur gusti hakim harapan hari harta hera ibnu imam iman indah indo
intan jati jaya jingga juli juni kasih kencana kirana kresna kukuh kurnia laksmana lestari lim lintang lucky
made mahkota makmur manik maret mawar mega mei melati mentari merdeka meta moga mulia murni muslim mustika
mutiara naga nila nugra nuri nusantara ong pamungkas pandu panji pelangi perdana permata pertiwi prima puji
purba purnama putera putra putri raga rahim raja rama ramadan ramadhan ratu rejeki restu rezeki ria rindu
rizqi rosi sabar sakti samudera samudra sandi sari satria sejati senja sentosa setia sri subur suci sukses
sumber surya syukur tan tari teguh tirta titik topan tri tulus tunggal unggul untung utama vera wang wira
wong yoga yuda
`);
