import { hasEmployerWord, roleOf } from "./title-words.ts";

const REGION_CODES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
  SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD TAS ACT UK USA US UAE EU`.split(
    /\s+/u,
  ),
);

const REGIONS_AND_COUNTRIES = namesIn(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|
  iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|
  nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|
  rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|
  ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|saskatchewan|new brunswick|
  england|scotland|wales|northern ireland|united kingdom|united states|united states of america|canada|france|germany|
  deutschland|spain|españa|italy|portugal|netherlands|belgium|luxembourg|switzerland|austria|sweden|norway|denmark|finland|
  iceland|ireland|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|türkiye|ukraine|croatia|
  serbia|slovenia|estonia|latvia|lithuania|israel|egypt|morocco|algeria|tunisia|kenya|uganda|tanzania|rwanda|ethiopia|ghana|
  nigeria|senegal|cameroon|south africa|zambia|zimbabwe|botswana|malawi|mozambique|india|pakistan|bangladesh|sri lanka|
  nepal|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|
  new zealand|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|ecuador|uruguay|costa rica|panama|
  united arab emirates|saudi arabia|qatar|kuwait|oman|bahrain|jordan|lebanon|iran|iraq|europe`,
);

const CITIES = namesIn(
  `remote|hybrid|on-site|onsite|télétravail|homeoffice|worldwide|
  london|paris|lyon|marseille|toulouse|lille|nantes|bordeaux|strasbourg|grenoble|montpellier|rennes|nice|geneva|genève|
  lausanne|zürich|zurich|basel|bern|berlin|munich|münchen|hamburg|cologne|köln|frankfurt|stuttgart|heidelberg|leipzig|
  dresden|vienna|wien|brussels|bruxelles|amsterdam|rotterdam|utrecht|leiden|copenhagen|stockholm|gothenburg|oslo|helsinki|
  dublin|cork|edinburgh|glasgow|manchester|birmingham|leeds|liverpool|bristol|oxford|cambridge|cardiff|belfast|madrid|
  barcelona|valencia|sevilla|lisbon|porto|rome|roma|milan|milano|turin|athens|warsaw|kraków|prague|budapest|bucharest|
  nairobi|mombasa|kisumu|kampala|kigali|dar es salaam|addis ababa|accra|lagos|abuja|johannesburg|cape town|durban|cairo|
  casablanca|tunis|dakar|pune|mumbai|delhi|new delhi|bengaluru|bangalore|hyderabad|chennai|kolkata|ahmedabad|gurgaon|noida|
  karachi|lahore|islamabad|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|tokyo|osaka|seoul|taipei|manila|jakarta|
  bangkok|hanoi|kuala lumpur|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|montreal|montréal|
  vancouver|ottawa|calgary|edmonton|winnipeg|halifax|hamilton|boston|new york city|nyc|chicago|seattle|san francisco|
  los angeles|san diego|houston|dallas|austin|denver|atlanta|miami|philadelphia|baltimore|cleveland|columbus|cincinnati|
  dayton|toledo|akron|detroit|minneapolis|st. louis|pittsburgh|phoenix|portland|nashville|raleigh|durham|charlotte|
  washington dc|mexico city|ciudad de méxico|bogotá|bogota|lima|santiago|buenos aires|são paulo|sao paulo|rio de janeiro|
  dubai|abu dhabi|doha|riyadh|tel aviv|istanbul|ankara`,
);

const CITY = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ -](?:\p{Lu}[\p{L}.'’-]*|de|la|le|sur|am|del|of|the))*`;
const CITY_AND_CODE = new RegExp(
  `^${CITY},?\\s+(?<code>[A-Z]{2,3})(?:\\s+\\d{5}(?:-\\d{4})?|\\s+[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)?$`,
  "u",
);
const TOWN = new RegExp(`^${CITY}$`, "u");
const MOST_TOWN_WORDS = 3;

/** Whether a text is only a place: a city and its region, a country, or "Remote". */
export function isPlace(text: string): boolean {
  const bare = text.replaceAll(/^[(\s]+|[)\s.]+$/gu, "");
  if (bare === "" || /\d{6,}/u.test(bare)) return false;
  const code = CITY_AND_CODE.exec(bare)?.groups?.["code"];
  // CT is a scanner as well as Connecticut: "Advanced Practitioner, CT" is a title.
  if (code !== undefined && bare.includes(",") && REGION_CODES.has(code)) return roleOf(bare) === undefined;
  const parts = bare.split(/\s*[,/]\s*|\s+[-–]\s+/u);
  const unknown = parts.filter((part) => !isNamedPlace(part));
  if (unknown.length === 0) return true;
  // One unknown town before a region or country we know: "Thika, Kenya".
  const [town] = unknown;
  const last = parts.at(-1) ?? "";
  const large = REGION_CODES.has(last) || REGIONS_AND_COUNTRIES.has(last.toLowerCase());
  return unknown.length === 1 && town === parts[0] && large && town !== undefined && isTown(town);
}

/** Whether a word or two is a region's code or a place we know by name. */
export function isNamedPlace(text: string): boolean {
  const bare = text.replaceAll(/^[(\s]+|[)\s.]+$/gu, "");
  return (
    REGION_CODES.has(bare) || REGIONS_AND_COUNTRIES.has(bare.toLowerCase()) || CITIES.has(bare.toLowerCase())
  );
}

/** Whether a text could be a town: a few capitalised words, no figure, none of an organisation's words. */
export function isTown(text: string): boolean {
  const words = text.trim();
  return TOWN.test(words) && words.split(/\s+/u).length <= MOST_TOWN_WORDS && !hasEmployerWord(words);
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split("|").map((name) => name.trim()));
}
