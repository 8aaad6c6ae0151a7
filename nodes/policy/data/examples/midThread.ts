/** Harmless messages from the middle of a talk: files sent, numbers given, waiting, arriving. None of them accuses. */
export const midThread = `
INF::KEP | whatsapp | ini foto barang dan invoice dari toko nya min
INF::KEP | whatsapp | berikut saya lampirkan bukti pembayaran dan nomor resi
INF::KEP | webchat | nomor resi paket saya EE123456789ID a.n. Sari
INF::KEP | instagram_dm | sudah saya kirim ktp sama npwp nya kak
INF::KEP | whatsapp | ini screenshot statusnya min, tolong dicek ya
INF::KEP | whatsapp | kalau begitu besok saya datang ke kantor bawa dokumen asli
INF::KEP | webchat | jadi saya harus ke loket mana besok
INF::KEP | whatsapp | barangnya sekarang ada di gudang mana pak
INF::KEP | facebook_dm | isi paketnya baju dan sepatu, dibeli di luar negeri
INF::KEP | whatsapp | nilai barangnya 45 dolar min, ini invoice nya
INF::KEP | webchat | atas nama PT Maju Jaya, nomor aju 000123
OTH::OUT | whatsapp | baik saya tunggu kabarnya ya pak
OTH::OUT | webchat | siap, saya coba dulu ya
`;
