/**
 * ISO 3166-1 code, part of the world, English short name and the usual other names. Parts: N northern America, M Mexico
 * and Central America, B Caribbean, S South America, E Europe, X on Europe's edge, F Africa, G Middle East, C Central
 * Asia, I South Asia, J East Asia, K South-East Asia, O Oceania.
 */
export const COUNTRY_TABLE = `
AD E Andorra
AE G United Arab Emirates|UAE|U.A.E.
AF I Afghanistan
AG B Antigua and Barbuda
AL E Albania
AM X Armenia
AO F Angola
AR S Argentina
AT E Austria|Österreich
AU O Australia
AZ X Azerbaijan
BA E Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia
BB B Barbados
BD I Bangladesh
BE E Belgium|Belgique|België
BF F Burkina Faso
BG E Bulgaria
BH G Bahrain
BI F Burundi
BJ F Benin
BN K Brunei|Brunei Darussalam
BO S Bolivia
BR S Brazil|Brasil
BS B Bahamas
BT I Bhutan
BW F Botswana
BY E Belarus
BZ M Belize
CA N Canada
CD F Democratic Republic of the Congo|DR Congo|DRC
CF F Central African Republic
CG F Republic of the Congo|Congo-Brazzaville
CH E Switzerland|Schweiz|Suisse|Svizzera
CI F Côte d'Ivoire|Cote d'Ivoire|Ivory Coast
CL S Chile
CM F Cameroon
CN J China|Mainland China|People's Republic of China
CO S Colombia
CR M Costa Rica
CU B Cuba
CV F Cabo Verde|Cape Verde
CY X Cyprus
CZ E Czechia|Czech Republic|Česká republika|Česko
DE E Germany|Deutschland
DJ F Djibouti
DK E Denmark|Danmark
DM B Dominica
DO B Dominican Republic
DZ F Algeria
EC S Ecuador
EE E Estonia
EG F Egypt
ER F Eritrea
ES E Spain|España
ET F Ethiopia
FI E Finland|Suomi
FJ O Fiji
FM O Micronesia
FR E France
GA F Gabon
GB E United Kingdom|UK|U.K.|Great Britain|Britain
GD B Grenada
GE X Georgia
GH F Ghana
GM F Gambia|The Gambia
GN F Guinea
GQ F Equatorial Guinea
GR E Greece
GT M Guatemala
GW F Guinea-Bissau
GY S Guyana
HK J Hong Kong
HN M Honduras
HR E Croatia
HT B Haiti
HU E Hungary
ID K Indonesia
IE E Ireland|Republic of Ireland
IL G Israel
IN I India
IQ G Iraq
IR G Iran
IS E Iceland
IT E Italy|Italia
JM B Jamaica
JO G Jordan
JP J Japan|日本
KE F Kenya
KG C Kyrgyzstan
KH K Cambodia
KI O Kiribati
KM F Comoros
KN B Saint Kitts and Nevis|St Kitts and Nevis
KP J North Korea
KR J South Korea|Republic of Korea|Korea
KW G Kuwait
KZ C Kazakhstan
LA K Laos|Lao PDR
LB G Lebanon
LC B Saint Lucia|St Lucia
LI E Liechtenstein
LK I Sri Lanka
LR F Liberia
LS F Lesotho
LT E Lithuania
LU E Luxembourg
LV E Latvia
LY F Libya
MA F Morocco
MC E Monaco
MD E Moldova
ME E Montenegro
MG F Madagascar
MH O Marshall Islands
MK E North Macedonia|Macedonia
ML F Mali
MM K Myanmar|Burma
MN J Mongolia
MO J Macao|Macau
MR F Mauritania
MT E Malta
MU F Mauritius
MV I Maldives
MW F Malawi
MX M Mexico|México
MY K Malaysia
MZ F Mozambique
NA F Namibia
NE F Niger
NG F Nigeria
NI M Nicaragua
NL E Netherlands|The Netherlands|Holland|Nederland
NO E Norway|Norge
NP I Nepal
NR O Nauru
NZ O New Zealand|Aotearoa
OM G Oman
PA M Panama
PE S Peru|Perú
PG O Papua New Guinea
PH K Philippines
PK I Pakistan
PL E Poland|Polska
PR B Puerto Rico
PS G Palestine
PT E Portugal
PW O Palau
PY S Paraguay
QA G Qatar
RO E Romania|România
RS E Serbia
RU X Russia|Russian Federation
RW F Rwanda
SA G Saudi Arabia|KSA
SB O Solomon Islands
SC F Seychelles
SD F Sudan
SE E Sweden|Sverige
SG K Singapore
SI E Slovenia
SK E Slovakia|Slovak Republic
SL F Sierra Leone
SM E San Marino
SN F Senegal
SO F Somalia
SR S Suriname
SS F South Sudan
ST F São Tomé and Príncipe|Sao Tome and Principe
SV M El Salvador
SY G Syria
SZ F Eswatini|Swaziland
TD F Chad
TG F Togo
TH K Thailand
TJ C Tajikistan
TL K Timor-Leste|East Timor
TM C Turkmenistan
TN F Tunisia
TO O Tonga
TR X Türkiye|Turkey
TT B Trinidad and Tobago|Trinidad & Tobago
TV O Tuvalu
TW J Taiwan
TZ F Tanzania
UA E Ukraine
UG F Uganda
US N United States|United States of America|USA|U.S.A.|U.S.|US
UY S Uruguay
UZ C Uzbekistan
VA E Vatican City
VC B Saint Vincent and the Grenadines|St Vincent and the Grenadines
VE S Venezuela
VN K Vietnam|Viet Nam
VU O Vanuatu
WS O Samoa
XK E Kosovo
YE G Yemen
ZA F South Africa
ZM F Zambia
ZW F Zimbabwe`;

/** Names of states, provinces and nations, by the country they are part of. Georgia stands above: it is both. */
export const PART_TABLE = `
US Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
CA Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Nova Scotia|Saskatchewan|New Brunswick|Newfoundland and Labrador|Prince Edward Island
GB England|Scotland|Wales|Northern Ireland`;

/** Two-letter codes of states and provinces, by country. */
export const PART_CODES = {
  US: "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC",
  CA: "AB BC MB NB NL NS ON PE QC SK",
} as const;

/** Country codes that are also ordinary words or shop talk ("Remote - IT"): never read as a country. */
export const WORDS_NOT_CODES =
  "AD AM AS AT BA BE BY CV DO HR IS IT ML MY NA NO OK OR PM PR QA SA SE SO TO TV";
