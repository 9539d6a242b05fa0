import { isCountry } from "../../domain/countries";
import type { Locale } from "../../domain/locales";

/** A person who does not exist. The fields are those of the sign form. */
export interface MadeUpPerson {
  fields: {
    name: string;
    email: string;
    country: string;
    place: string;
    comment: string;
    consent: "on";
    showName: string;
    showPublic: string;
    updates: string;
    via: string;
  };
  locale: Locale;
  /** Whether this person presses the button in the mail. */
  confirms: boolean;
}

/** The source (see sign-form) that made-up signatures carry, so that they can be told from others. */
export const MADE_UP_SOURCE = "made-up";

const SHOWN_SHARE = 2 / 3;
const CONFIRMED_SHARE = 0.9;
const PLACE_SHARE = 0.7;
const COMMENT_SHARE = 0.1;
const UPDATES_SHARE = 0.2;
const NAMED_SHARE = 0.15;

/** Names of one script or region, where its people sign from, and how the parts are joined. */
interface Region {
  countries: string;
  given: string;
  family: string;
  places: string;
  join: (given: string, family: string) => string;
}

const western = (given: string, family: string) => `${given} ${family}`;
const familyFirst = (given: string, family: string) => `${family}${given}`;

const REGIONS: readonly Region[] = [
  {
    countries: "KR KR KR KR US JP",
    given: "서연 민준 지우 하은 도윤 서준 예은 지호 수아 현우 은지 영희 철수 미경 성호 정숙 동현 혜진",
    family: "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 남궁 선우",
    places: "서울 부산 대구 인천 광주 대전 울산 수원 전주 춘천",
    join: familyFirst,
  },
  {
    countries: "JP JP JP",
    given: "陽菜 蓮 結衣 大翔 さくら 健太 美咲 翔太 めぐみ 拓也 花子 太郎",
    family: "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 横田 髙島",
    places: "東京 大阪 新潟 札幌 福岡 名古屋 京都 仙台",
    join: (given, family) => `${family} ${given}`,
  },
  {
    countries: "TW HK CN SG MY",
    given: "志明 淑芬 家豪 怡君 建国 丽华 子涵 宇轩 美玲 俊傑",
    family: "王 李 張 劉 陳 楊 黃 趙 吳 周 欧阳 司馬",
    places: "台北 高雄 香港 新加坡 上海 廣州",
    join: familyFirst,
  },
  {
    countries: "US US GB CA AU NZ IE ZA",
    given: "Mary James Patricia Robert Anne-Marie Siobhán Owen Zoë Thandiwe Liam Aroha Grace Noah Ruth",
    family: "Smith O'Brien Johnson Nkosi MacDonald D'Souza Brown Williams-Jones Ngata Taylor Van-der-Merwe Lee Wilson",
    places: "London Washington Toronto Sydney Dublin Auckland Pretoria Chicago Leeds Perth",
    join: western,
  },
  {
    countries: "DE AT CH FR BE NL SE DK NO FI",
    given: "Jürgen Élodie François Søren Åsa Märta Zoé Jan Sanne Günther Noémie Ingeborg Väinö Chloé",
    family: "Müller Dupont Lefèvre Østergård Åkesson Weiß de-Vries Janssens Häkkinen Größer Bjørnstad Schmidt",
    places: "Berlin Genève Wien Paris Bruxelles Amsterdam Göteborg København Oslo Zürich",
    join: western,
  },
  {
    countries: "PL CZ HU RO LT LV EE HR TR",
    given: "Łukasz Agnieszka Dvořák Ágnes Ștefan Žydrė Kristīne Õie Ivana İbrahim Şule Zbigniew Jiří",
    family: "Wiśniewski Nováková Szabó Ionescu Kazlauskas Bērziņš Tõnisson Horvat Yılmaz Żółć Dvořák",
    places: "Warszawa Praha Budapest București Vilnius Rīga Tallinn Zagreb İstanbul Łódź",
    join: western,
  },
  {
    countries: "ES MX AR CO PE CL BR PT",
    given: "María José Begoña Íñigo João Conceição Ximena Joaquín Lucía Thiago Iñaki Graça",
    family: "García Núñez Fernández Peña Gonçalves Ibáñez Araújo Muñoz Quispe Castañeda Sepúlveda",
    places: "Madrid México Bogotá Lima Santiago Brasília Lisboa Córdoba Málaga",
    join: western,
  },
  {
    countries: "UA RU BG RS MN KZ",
    given: "Олена Иван Світлана Дмитрий Надежда Їжак Батбаяр Айгүл Ђорђе Тарас Мария Наталія",
    family: "Шевченко Иванов Ковальчук Петров Димитров Јовановић Ганболд Нұрланов Щербань Лысенко",
    places: "Київ Москва София Београд Улаанбаатар Алматы Львів",
    join: western,
  },
  {
    countries: "GR CY",
    given: "Γιώργος Ελένη Κωνσταντίνος Αικατερίνη Νίκος Σοφία",
    family: "Παπαδόπουλος Γεωργίου Οικονόμου Νικολαΐδης Ιωάννου",
    places: "Αθήνα Λευκωσία Θεσσαλονίκη",
    join: western,
  },
  {
    countries: "EG JO LB MA TN IQ SY PS",
    given: "محمد فاطمة أحمد عائشة يوسف مريم خالد ليلى عمر نور",
    family: "الحسيني حداد خوري المصري بن-علي العربي صالح النجار",
    places: "القاهرة بيروت عمان الرباط تونس بغداد",
    join: western,
  },
  {
    countries: "IL",
    given: "דוד מרים יצחק רחל נועה שלמה",
    family: "כהן לוי מזרחי פרץ בן-דוד",
    places: "ירושלים חיפה",
    join: western,
  },
  {
    countries: "IR AF PK",
    given: "زهرا علی پروین رضا گلناز شهاب",
    family: "احمدی کریمی رحیمی خان چوهدری",
    places: "تهران کابل لاهور",
    join: western,
  },
  {
    countries: "IN IN NP BD LK",
    given: "प्रिया राहुल অনন্যা সুমন கார்த்திக் மீனா अर्जुन सीता නිමල් ప్రసాద్",
    family: "शर्मा কর पटेल রহমান குமார் தமிழ்செல்வி थापा පෙරේරා రెడ్డి",
    places: "नई-दिल्ली ঢাকা சென்னை काठमाडौं කොළඹ",
    join: western,
  },
  {
    countries: "TH LA KH MM VN",
    given: "สมชาย กัญญา ສົມສັກ សុខា မောင်မောင် Nguyệt Đức ประเสริฐ Thuỷ",
    family: "ใจดี ศรีสุข ວົງສາ ចាន់ ထွန်း Nguyễn Trần ทองคำ Đặng",
    places: "กรุงเทพฯ ວຽງຈັນ ភ្នំពេញ ရန်ကုန် Hà-Nội",
    join: western,
  },
  {
    countries: "ET ER GE AM",
    given: "አበበ ሰላም ნინო გიორგი Արամ Անի ተስፋይ",
    family: "ከበደ ታደሰ ბერიძე კაპანაძე Հակոբյան Սարգսյան",
    places: "አዲስ-አበባ თბილისი Երևան",
    join: western,
  },
  {
    countries: "KE NG GH TZ UG SN PH ID XK",
    given: "Wanjikũ Chinedu Ama Juma Nakato Mamadou Ligaya Putri Kwame Adéọlá Besa Arta",
    family: "Kamau Okafor Mensah Mwangi Nyambura Diop Santos Wijaya Owusu Adébáyọ̀ Krasniqi Otieno",
    places: "Nairobi Lagos Accra Kampala Dakar Manila Jakarta Prishtina Mombasa",
    join: western,
  },
];

const COMMENTS: readonly Record<"en" | "ko", string>[] = [
  { en: "For those who cannot speak.", ko: "말할 수 없는 이들을 위하여." },
  { en: "My grandfather never came home.", ko: "할아버지는 끝내 돌아오지 못하셨습니다." },
  {
    en: "The world must know, and then it must act.\nPlease do not wait.",
    ko: "세계가 알아야 합니다.\n더는 기다릴 수 없습니다.",
  },
  { en: 'They say "never again". We mean it.', ko: "“다시는 안 된다”는 말을 지켜 주세요." },
  { en: "Justice, truth; nothing less.", ko: "진실과 정의를 원합니다." },
];

const MAIL_DOMAINS = ["example.org", "example.com", "example.net"];

interface ReadRegion {
  countries: string[];
  given: string[];
  family: string[];
  places: string[];
  join: Region["join"];
}

const regions: readonly ReadRegion[] = REGIONS.map((region) => ({
  countries: region.countries.split(" ").filter(isCountry),
  given: region.given.split(" "),
  family: region.family.split(" "),
  places: region.places.split(" ").map((place) => place.replaceAll("-", " ")),
  join: region.join,
}));

/**
 * The `number`-th made-up person (from 1) of a series: the same number and seed give the same person. The address is
 * under a domain that RFC 2606 keeps for examples and carries the number, so no two are alike and none reaches anybody.
 */
export function madeUpPerson(number: number, seed: number): MadeUpPerson {
  const random = randomOf(number, seed);
  const region = pick(regions, random);
  const country = pick(region.countries, random);
  const locale = country === "KR" ? "ko" : "en";
  const middle = random() < 0.15 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : "";
  const given = pick(region.given, random).replaceAll("-", random() < 0.5 ? "-" : " ");
  const family = pick(region.family, random).replaceAll("-", random() < 0.5 ? "-" : " ");
  const name = region.join === western ? region.join(given + middle, family) : region.join(given, family);
  const person = {
    fields: {
      name,
      email: `person.${number}@${pick(MAIL_DOMAINS, random)}`,
      country,
      place: random() < PLACE_SHARE ? pick(region.places, random) : "",
      comment: random() < COMMENT_SHARE ? pick(COMMENTS, random)[locale] : "",
      consent: "on" as const,
      showName: random() < SHOWN_SHARE ? "on" : "",
      updates: random() < UPDATES_SHARE ? "on" : "",
      via: MADE_UP_SOURCE,
    },
    locale,
    confirms: random() < CONFIRMED_SHARE,
  } satisfies Omit<MadeUpPerson, "fields"> & { fields: Omit<MadeUpPerson["fields"], "showPublic"> };
  return { ...person, fields: { ...person.fields, showPublic: random() < NAMED_SHARE ? "on" : "" } };
}

function pick<T>(choices: readonly T[], random: () => number): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

/** Mulberry32: a small generator, good enough for made-up names, whose whole state is the one number it starts from. */
function randomOf(number: number, seed: number): () => number {
  let state = (Math.imul(number, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
