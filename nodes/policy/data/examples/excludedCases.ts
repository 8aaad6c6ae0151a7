/** Requests about the handling of a case. category | channel | text. No line stems from a real conversation. */
export const excludedCases = `
EXC::KASUS | email | Kami dari redaksi media ingin meminta tanggapan atas penangkapan kapal pembawa minuman keras pekan lalu.
EXC::KASUS | email | Selaku kuasa hukum, kami mohon informasi status penyidikan atas nama klien kami.
EXC::KASUS | email | Kami jurnalis majalah mingguan memohon wawancara soal penindakan kapal ponton bulan ini.
EXC::KASUS | email | Sehubungan peliputan, mohon keterangan modus dan inisial pelaku pada penindakan rokok ilegal kemarin.
EXC::KASUS | email | Mohon tanggapan resmi atas pemberitaan dugaan suap di pelabuhan untuk artikel kami.
EXC::KASUS | email | Selaku penasihat hukum, kami mohon salinan berita acara pemeriksaan klien kami.
EXC::KASUS | email | Sehubungan dengan audit kepabeanan yang sedang berjalan terhadap perusahaan kami, mohon informasi temuan sementara tim audit serta arah kesimpulannya.
EXC::KASUS | email | Our company is currently under post-clearance audit. Could you tell us what findings the team intends to put in the report and whether the penalty can be reduced?
EXC::KASUS | email | Mohon keterangan sejauh mana proses audit kepabeanan terhadap PT Graha Pangan dan apakah sudah ada temuan.
EXC::KASUS | email | What is the current state of the appeal case between customs and our client before the Tax Court, and what is your position?
EXC::KASUS | email | Our appeal against decision KEP-1180 is at the Tax Court. Will Customs still stand by the decision at the September hearing, or would you consider meeting us halfway?
EXC::KASUS | email | Sehubungan dengan Surat Bukti Penindakan SBP-77 atas muatan kami, pasal mana yang nantinya dikenakan, dan apakah perkaranya akan selesai dengan denda saja?
EXC::KASUS | email | We act for the defendant in an excise prosecution and request access to the investigators' file and the date of transfer to the prosecutor.
EXC::KASUS | email | Could customs comment on the ongoing investigation into its warehouse seizure last Friday for tomorrow's edition?
EXC::KASUS | email | Selaku saksi pelapor kami ingin mengetahui hasil gelar perkara dan siapa saja yang telah dimintai keterangan.
EXC::KASUS | email | The Tax Court will hear our dispute next month. Which arguments will customs present, and is a settlement possible?
EXC::KASUS | email | Terkait sengketa penetapan tarif yang sedang diajukan banding, mohon dijelaskan posisi dan peluang kami menurut kantor wilayah.
EXC::KASUS | email | What is the status of the criminal investigation against the owner of the seized yacht?
EXC::KASUS | email | Kami redaksi memohon klarifikasi atas dugaan keterlibatan pegawai dalam perkara yang sedang disidik.
EXC::KASUS | facebook_comment | kapal kayu yg ditarik ke dermaga bc tanjung balai minggu lalu itu muatannya apa aja, nahkodanya udah jadi tersangka kah?
EXC::KASUS | facebook_dm | sy dr media lokal, bs konfirmasi jumlah tersangka & barang bukti di gudang miras yg diungkap kmrn? katanya msh pengembangan
EXC::KASUS | facebook_dm | Kapal yg ditangkap patroli di selat minggu lalu kelanjutan penyidikannya gimana pak, abk nya saudara saya
EXC::KASUS | facebook_dm | sy dari media online, min minta data kronologi penangkapan kapal semalam sama nama nahkodanya
EXC::KASUS | fax | Mohon konfirmasi tertulis mengenai status hukum klien kami dalam perkara cukai yang ditangani kantor Saudara.
EXC::KASUS | instagram_comment | itu pemilik pabrik rokok yg disegel minggu lalu udah ditahan blm min? penasaran lanjutannya
EXC::KASUS | instagram_dm | hi! making a podcast ep, what did the man stopped with the tortoises at Ngurah Rai tell your investigators so far?
EXC::KASUS | letter | Kami kuasa hukum pemohon banding menanyakan sikap dan pokok-pokok bantahan yang akan diajukan DJBC dalam sengketa nomor 112 di Pengadilan Pajak.
EXC::KASUS | letter | Mohon keterangan mengenai alasan penetapan klien kami sebagai tersangka dalam perkara pidana cukai dan alat bukti yang dimiliki penyidik.
EXC::KASUS | letter | Klien kami sedang diperiksa sebagai saksi dalam perkara dugaan pemalsuan dokumen impor. Mohon dijelaskan status perkara dan kapan berkasnya dilimpahkan ke kejaksaan.
EXC::KASUS | letter | Dengan hormat, selaku kuasa hukum Sdr. Hendra W. kami ingin mengetahui jadwal pelimpahan berkas klien kami ke kejaksaan serta berapa saksi yang telah didengar. Atas perhatiannya kami ucapkan terima kasih.
EXC::KASUS | letter | Mohon informasi pertimbangan pemeriksa dalam audit yang masih berlangsung atas perusahaan kami dan kapan daftar temuan sementara diterbitkan.
EXC::KASUS | letter | Kami selaku media mohon data hasil penyidikan terhadap perusahaan tekstil yang diberitakan pekan lalu.
EXC::KASUS | phone | Pengacara tersangka menanyakan perkembangan penyidikan kliennya.
EXC::KASUS | phone | Reporter televisi meminta konfirmasi jumlah tersangka dalam perkara pencucian uang kepabeanan.
EXC::KASUS | phone | Wartawan online bertanya kronologi penangkapan kurir sabu di bandara.
EXC::KASUS | phone | Advokat menanyakan jadwal pelimpahan berkas perkara kliennya ke kejaksaan.
EXC::KASUS | phone | Reporter televisi lokal menanyakan apakah nakhoda kapal yang ditangkap di Selat Malaka sudah ditetapkan tersangka dan kapan berkasnya dilimpahkan.
EXC::KASUS | phone | Penelepon menanyakan hasil sementara penelitian atas keberatan perusahaannya yang sedang diproses dan apakah cenderung diterima.
EXC::KASUS | phone | Seorang jurnalis menanyakan perkembangan penyidikan kasus penyelundupan motor gede dalam pesawat.
EXC::KASUS | phone | Penelepon bertanya apakah penyidik akan menetapkan pemilik gudang pita cukai palsu sebagai tersangka.
EXC::KASUS | phone | Penelepon menanyakan kapan tim audit menyampaikan daftar temuan sementara untuk perusahaannya dan apakah koreksinya akan besar.
EXC::KASUS | phone | Keluarga tahanan menanyakan kapan berkas perkara dinyatakan P-21.
EXC::KASUS | phone | Mahasiswa pascasarjana meminta rincian perkara penyelundupan yang sedang disidangkan, termasuk alat bukti.
EXC::KASUS | phone | Advokat terdakwa perkara cukai meminta berkas penyidikan dan jadwal penyerahan ke jaksa.
EXC::KASUS | sms | Mobil sy dibawa tim P2 tgl 9 utk barang bukti perkaranya sopir, kpn kira2 boleh diambil?
EXC::KASUS | sms | Barang bukti mobil sy di penyidikan kpn dikembalikan? kasus org lain
EXC::KASUS | sms | Kapan putusan keberatan SPKTNP kami keluar & arahnya diterima/ditolak?
EXC::KASUS | telegram | barang sy jd barang bukti penyidikan punya orang lain, hasil penyidikannya udah ada blm? kapan penyidik mutusin
EXC::KASUS | telegram | Sidang banding kami lawan bea cukai lusa, argumen pihak BC apa ya nanti? sama peluangnya gmn menurut kantor
EXC::KASUS | telegram | hasil lab cairan yg disegel penyidik di gudang kami Cikande udah keluar belum bang? positif etanol ga
EXC::KASUS | telegram | keberatan kami lagi diproses, kira2 ditolak apa diterima? minta spill dikit arahnya
EXC::KASUS | walkin | Visitor asks whether the seal your enforcement team put on her factory after last week's search will come off before payday, and what the team has concluded about the boxes.
EXC::KASUS | webchat | gimana kelanjutan kasus impor gula yang lagi rame di berita?
EXC::KASUS | webchat | saya keluarga tersangka, mau tahu proses perkaranya sudah P21 belum
EXC::KASUS | webchat | saya saudara dari orang yang ditangkap kemarin, kasusnya sekarang di mana ya
EXC::KASUS | webchat | What is happening with the investigation into the seized sports cars at Tanjung Priok? Has anyone been charged yet?
EXC::KASUS | webchat | truk sy ikut disita wkt penindakan padahal cuma disewa orang. perkaranya msh disidik katanya, kapan truknya bs dikeluarin
EXC::KASUS | webchat | Minta penjelasan hasil pemeriksaan perkara 2 ton sabu, barang buktinya sekarang disimpan di mana?
EXC::KASUS | webchat | suami saya dari kemarin dimintai keterangan di ruang penyidik bea cukai, dia itu saksi atau apa ya bu? pulangnya jam berapa
EXC::KASUS | webchat | Any news on the criminal case about the smuggled Harleys? Who has been charged so far?
EXC::KASUS | webchat | What evidence do you have against my brother who was arrested with tobacco at the border?
EXC::KASUS | webchat | mau tanya hasil lab barang kami yang jadi objek penelitian penyidik udah keluar belum dan kesimpulannya apa
EXC::KASUS | webchat | we heard our competitor is being audited by customs, what did you find?
EXC::KASUS | whatsapp | kasus kepala kantor yang viral itu sudah sampai mana prosesnya?
EXC::KASUS | whatsapp | kasus sabu 2 ton yang di berita itu tersangkanya udah disidang belum min
EXC::KASUS | whatsapp | adik sy ditahan penyidik bc dr selasa kasus rokok, perkembangan kasusnya gmn pak? kapan sidang
EXC::KASUS | whatsapp | abang sy ditangkep bawa rokok minggu lalu, skrg ditahan penyidik. kira2 kapan berkasnya naik ke jaksa, bisa diringankan ga?
EXC::KASUS | whatsapp | kakak saya ditangkap kemarin krn bawa rokok polos, kasusnya sudah sampai mana pak? kapan disidang
EXC::KASUS | whatsapp | kak surat keberatan PT kami yg masuk maret itu arahnya dikabulin ga ya? analisnya udh kelar blm ngerjainnya
EXC::KASUS | whatsapp | pak suami sy diperiksa penyidik kemarin soal kontainer gula, statusnya saksi atau tersangka?
EXC::KASUS | whatsapp | berkas abang sy katanya dilimpahin ke kejaksaan, bener ga? bisa diselesaikan bayar denda aja gak
EXC::KASUS | whatsapp | temen sy ketangkep bawa sabu di bandara kemarin, kira2 dihukum berapa lama? udah di BAP belum
EXC::KASUS | x_dm | min kasus gudang ban yg digerebek di cilincing itu skrg sampe mana, kok adem ayem. siapa aja yg diperiksa
EXC::KASUS | x_dm | gudang di marunda yg kalian gerebek itu punya pejabat ya? siapa yg di BAP
EXC::KASUS | x_mention | @beacukaiRI gimana kelanjutan kasus penyelundupan mobil mewah yg viral itu?
EXC::KASUS | x_mention | @beacukaiRI itu kasus 3 kontainer garmen yg digerebek bulan puasa udah sampe mana? kok sepi, siapa bosnya
EXC::KASUS | x_mention | @beacukaiRI tersangka kasus emas di bandara kemarin siapa aja min? kok ga dirilis
EXC::KASUS | x_mention | @beacukaiRI isi truk tronton yg dicegat di Cilegon kemaren malem punya siapa min? sopirnya jadi ditahan?
EXC::KASUS | x_mention | @beacukaiRI kasus impor pakaian bekas yg disita di medan barangnya diapain, tersangkanya siapa? kok ga ada kabar
`;
