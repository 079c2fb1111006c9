import { createRequire } from 'node:module';

import { pinyin } from 'pinyin-pro';

const require = createRequire(import.meta.url);

/** The languages in which there are words. */
export const LANGUAGES = ['en', 'zh', 'vi', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One word in each language. */
export type Word = Readonly<Record<Language, string>>;

function words(table: string): readonly Word[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', zh = '', vi = '', id = ''] = line.split('|').map((cell) => cell.trim());
      return { en, zh, vi, id };
    });
}

/** Says in every name that nothing of the kind exists. */
export const SAMPLE: Word = { en: 'Sample', zh: '样例', vi: 'Mẫu', id: 'Contoh' };

/** What a thing is called after. */
export const STEMS = words(`
  Lotus      | 莲花 | Sen         | Teratai
  Red River  | 红河 | Sông Hồng   | Sungai Merah
  Sea Gate   | 海门 | Cửa Biển    | Gerbang Laut
  Banyan     | 榕树 | Cây Đa      | Beringin
  Pearl      | 珍珠 | Ngọc Trai   | Mutiara
  North Star | 北辰 | Sao Bắc Đẩu | Bintang Utara
  Bamboo     | 翠竹 | Trúc Xanh   | Bambu
  Peacock    | 孔雀 | Khổng Tước  | Merak
  Morning    | 晨光 | Ban Mai     | Fajar
  Phoenix    | 凤凰 | Phượng Hoàng| Burung Hong
  Coral      | 珊瑚 | San Hô      | Karang
  Dragon     | 云龙 | Rồng Mây    | Naga Awan
  Monsoon    | 季风 | Gió Mùa     | Muson
  Ginger     | 姜花 | Hoa Gừng    | Jahe
  Teak       | 柚木 | Gỗ Tếch     | Jati
  Silk       | 锦绣 | Gấm Lụa     | Sutra`);

/** What it is about. */
export const FIELDS = words(`
  Digital Trade       | 数字贸易 | Thương mại số        | Perdagangan Digital
  Port Logistics      | 港口物流 | Hậu cần cảng         | Logistik Pelabuhan
  Clean Energy        | 清洁能源 | Năng lượng sạch      | Energi Bersih
  Battery Materials   | 电池材料 | Vật liệu pin         | Bahan Baterai
  Tropical Fruit      | 热带水果 | Trái cây nhiệt đới   | Buah Tropis
  Machine Translation | 机器翻译 | Dịch máy             | Terjemahan Mesin
  Green Finance       | 绿色金融 | Tài chính xanh       | Keuangan Hijau
  Railway Technology  | 铁路技术 | Công nghệ đường sắt  | Teknologi Kereta
  Marine Science      | 海洋科学 | Khoa học biển        | Ilmu Kelautan
  Vocational Training | 职业培训 | Đào tạo nghề         | Pelatihan Kejuruan
  Heritage Tourism    | 文化旅游 | Du lịch di sản       | Wisata Warisan
  Public Health       | 公共卫生 | Y tế công cộng       | Kesehatan Masyarakat
  Smart Cities        | 智慧城市 | Đô thị thông minh    | Kota Cerdas
  Cross-Border Data   | 跨境数据 | Dữ liệu xuyên biên giới | Data Lintas Batas`);

/** What it is, by the kind of thing. */
export const NOUNS = {
  Organisation: words(`
    Co., Ltd.   | 有限公司 | Công ty TNHH      | PT
    Group       | 集团     | Tập đoàn          | Grup
    University  | 大学     | Đại học           | Universitas
    Authority   | 管理局   | Ban Quản lý       | Otoritas
    Association | 协会     | Hiệp hội          | Asosiasi
    Bank        | 银行     | Ngân hàng         | Bank
    Institute   | 研究院   | Viện nghiên cứu   | Institut
    Fund        | 基金     | Quỹ               | Dana`),
  Person: words(`Analyst | 先生 | Ông | Bapak\nSpeaker | 女士 | Bà | Ibu`),
  Position: words(`Director | 主任 | Giám đốc | Direktur\nChair | 主席 | Chủ tịch | Ketua`),
  Tenure: words(`Term | 任期 | Nhiệm kỳ | Masa Jabatan`),
  Place: words(`
    Land     | 国   | Nước     | Negeri
    Province | 省   | Tỉnh     | Provinsi
    City     | 市   | Thành phố| Kota
    District | 区   | Quận     | Distrik
    Zone     | 合作区 | Khu Hợp tác | Zona Kerja Sama
    Port     | 港   | Cảng     | Pelabuhan
    Park     | 园区 | Khu công nghiệp | Kawasan Industri`),
  Forum: words(`Forum | 论坛 | Diễn đàn | Forum\nExpo | 博览会 | Hội chợ | Pameran`),
  ForumEdition: words(`Meeting | 大会 | Kỳ họp | Pertemuan`),
  ForumEvent: words(
    `Panel | 分论坛 | Phiên thảo luận | Panel\nSigning | 签约仪式 | Lễ ký | Penandatanganan`,
  ),
  Agreement: words(
    `Memorandum | 谅解备忘录 | Bản ghi nhớ | Nota Kesepahaman\nProtocol | 议定书 | Nghị định thư | Protokol`,
  ),
  Project: words(
    `Project | 项目 | Dự án | Proyek\nPlant | 工厂 | Nhà máy | Pabrik\nCentre | 中心 | Trung tâm | Pusat`,
  ),
  ProjectBatch: words(`Projects | 一批项目 | Các dự án | Proyek-proyek`),
  Programme: words(`Programme | 计划 | Chương trình | Program`),
  Initiative: words(
    `Initiative | 倡议 | Sáng kiến | Prakarsa\nCorridor | 走廊 | Hành lang | Koridor`,
  ),
  Sector: words(`Sector | 行业 | Ngành | Sektor`),
  Observation: words(`Figure | 数据 | Số liệu | Angka`),
  Remark: words(`View | 观点 | Ý kiến | Pandangan`),
  Document: words(`Article | 报道 | Bài báo | Artikel\nReport | 报告 | Báo cáo | Laporan`),
  Publisher: words(`Daily | 日报 | Nhật báo | Harian\nNews | 新闻网 | Tin tức | Berita`),
} as const;

/** Words for texts of every sort: what a source says without saying anything of the world. */
export const TEXTS = words(`
  sample text about cooperation | 关于合作的样例文字 | văn bản mẫu về hợp tác       | teks contoh tentang kerja sama
  sample text about trade       | 关于贸易的样例文字 | văn bản mẫu về thương mại    | teks contoh tentang perdagangan
  sample text about training    | 关于培训的样例文字 | văn bản mẫu về đào tạo       | teks contoh tentang pelatihan
  sample text about research    | 关于研究的样例文字 | văn bản mẫu về nghiên cứu    | teks contoh tentang penelitian`);

/** NOTE: the library's own types cannot be resolved by Node's rules. */
interface ChineseLibrary {
  readonly Converter: (scripts: {
    readonly from: string;
    readonly to: string;
  }) => (text: string) => string;
}

const { Converter } = require('opencc-js/cn2t') as ChineseLibrary;

/** A Chinese text in traditional characters. */
export const toTraditional = Converter({ from: 'cn', to: 't' });

/** A Chinese text in pinyin with capitals, its numbers kept. */
export function toPinyin(text: string): string {
  return pinyin(text, { nonZh: 'consecutive', type: 'array' })
    .map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1))
    .join(' ');
}
