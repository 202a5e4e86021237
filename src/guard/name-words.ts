import { clinicalWords } from "./clinical-words.ts";
import { commonWords } from "./common-words.ts";
import { familyNamesByOrigin } from "./family-names-by-origin.ts";
import { givenNamesByOrigin } from "./names-by-origin.ts";
import { withoutAccents } from "./words.ts";
import { ambiguousNames, familyNames, givenNames, plainFamilyNames } from "./words-of-names.ts";

/** What a word can be in a name; bits that may stand together. */
export const NAME_WORD = {
  given: 1,
  /** Also a word, a month, a place or a term. */
  ambiguous: 2,
  family: 4,
  /** A family name that is also a word, a term or the name of a disease or method. */
  plain: 8,
  /** Never part of a name. */
  term: 16,
  particle: 32,
} as const;

const PARTICLES = "de del della da dos das do van von der den bin bint ibn al el la le du di ter ten y e zu";

/** Given names of the lists that are also words, places, drugs or terms. */
const ALSO_WORDS = `
 sand olive opal crystal misty long dung van son hue om harsh mala chai pim pal even bent odd ove par per stein sten stig
 kent viola angel iris jesus cesar gage hunter parker taylor trinity piper tanner sawyer cooper carter levi lincoln riley
 kelvin gal ori tal made eka mate marin sava pia sultan polat sho ren rin sana mai lan thu tam tri sri wing alba
 primo santo santos kai neo ola musa ella yasmin yasmine ever gene hazel nova dolly sally buddy dusty rocky sunny
 angel honey royal major prince duke king queen baron marshal clay stone wade reed heath forrest lane dale glenn glen
 park penny nick rob bob don jo al bo ed art dean ward grant page brook brooke ashley paris florence georgia carolina
 virginia savannah madison london asia india china jordan kennedy addison wesley marina aurora luz paz sol mar alma
 norma perla ruby clementine rosemary ginger sage basil myrtle heather fern
 ivy lily daisy violet rose iris poppy jasmine dahlia juniper amber jade pearl coral jewel star celeste dawn eve summer
 autumn winter april may june august faith hope charity grace joy felicity patience prudence constance mercy verity
 bliss chance chase colt lance rod miles rusty sterling storm wolf fox bear hawk robin jay drake buck bill mark frank
 pat rich will guy max rex ty van cody dakota denver austin dallas houston phoenix memphis tulsa cheyenne sierra
 savanna montana nevada tara chad kenya israel lou lee roman norm ines nia ana ani ina ala ida ada eva ivo
 ion ali aida dora pam tod hal mel mac mack van ari ati ayo ato esi edo ero ene
 ane leire unai pau amparo blanca bianca barbara nieves remedios rosario socorro consuelo dolores mercedes pilar angeles
 ventura domingo fidel clement clemente benedict constant innocent justice felix rufus linus magnus pius titus marcus
 tacit serene serena bella madonna senora dona rita vita vera veritas gala lola luna lena lina mina 
 mona anemia dana hana jana lana nana rana tana zana mani mini noni pari rani suri tani uni vani wani yani
 hoa lien long minh ngan son tien trung van vinh vy xuan yen anh bao bich binh chau cuong dinh duc giang hai hanh hien
 hieu hung khanh khoa kieu loan manh nga oanh quan que quy tam thai than toan trang truc sao tan thanh
 arm armand basel basal roman german english french welsh irish scot lynn eka dian intan indah made
 ketut wulan malee chai nok ploy sunan thida saman pan pin pun sun min won jin ho in so su mi mo ko ka ki ku ke
 sage nana papa baba mama nano deniz ege eren baris umut sultan ufuk volkan yasar zafer emir inci demir
 haya dima dina dalia badr anwar anis bahia amal iman islam jihad malak nada noor nour rima rola safa sahar samar shadi
 alaa hiba heba rahma reem basma bushra intisar ikram karam aman amar ajit anand asha bindu dev diya gita hari hina
 jaya kala kajal kamala karma kiran lata maya mala mani nila padma prem puja rama rani ratna rekha rita roopa roshan
 rupa sandeep shanti shiva sita sona soma sonal suman sundar surya tara uma usha veda vidya vimal yash
 hana kana kei maki mami mika miki mina nana nao rei rie sae saki sora taro yui yuka yuri chie eri haru jun kaede
 kaori aki ami ando aya dai eiji emi go gen ichi jiro kazu koji kota mai mei miho niko rika riko ryo sachi shin
 sho shun toru umi yuki bora minho
 adama bola bisi desta farai genet imani nia neo penda rudo simba zama zuri baraka bakari lindani kassa
 tui nikau rangi tama mere marama pua lani moana eli gal dov tova shai tali kobi ofer shira ori uri
 aram ani mher nino vlad liga maris rein mart rasa ruta jaan andres luan
 ad abo alf bert bo bob buck cal cam chip clint dag dick dirk dot ebb finn flip gus hank hans ira jan jed jens jess jude
 kit les liv lise lone lotte mats max merit mick mo nat nils nora ole olive oral otis otto ox peg penn per 
 pia pip polly pip randy red rick rob rod rolf roy rune rut sari satu sid siv skip sol stan stew sven tad tab tate 
 tor tove trip trond trudy ugo val van vic vito von wally win wolf zeke ave rune thor freya loki odin venus apollo
 hector homer virgil socrates plato ares helios titan atlas delta omega alpha mars
 aila aina baptiste ethel lithium marta melissa salvia stevia althea acacia erica
 lara nigella vinca carissa cassia senna aster myra tricia sonata florian flora fauna christ trent tyne severn
 esmeralda milagros nieves navid covid corona newton kelvin watt joule curie tesla gauss
 monitor manual merit lane ping pong kong sing sung sang song bang bing wing
 benign marian mario normal nova novo dolor rubor calor tumor caro`;

/** Family names of the lists that are also words, or that name diseases, signs, tests and methods. */
const ALSO_TERMS = `
  adler albrecht alzheimer altman addison akaike anderson-fabry babinski baker barrett barlow basedow bayes behcet bell bence berg berger bernard
  bertin best bishop bland blatt bloom bonnet bosch bouchard bowen brandt breslow brown brugada bruce brunner burger burkitt bush carpenter case chagas
  charcot chiari chase churg clark cobb cohen colles conn conte cooley coombs cori cox creutzfeldt crohn cross cushing
  dandy davidson day dean decker denver down draper dressler duchenne duke dunn dupuytren ehlers english epstein erb ewing
  fabry falls fanconi farmer fields finkelstein fisher fitz fleiss flower foley ford forest fox franks free frederickson french friedman friedreich fry
  galen galeazzi gates gaucher gehrig german gibbs gilbert giles glass glasgow gleason glover gold golden good goodpasture gottron gower
  gram graves gray greene gross grove guillain gunn haber hall hamilton hansen hardy hartnup hashimoto hawkins head heath hebert heimlich henle henoch hering
  herring hess hill hirschsprung hodgkin hoffmann holder holmes homan hood horn horner horton house howell hudson huff hull hunt hunter huntington hurler hutchinson
  ito jackson jacksonian jaeger janeway jarvis jensen jones joy jung kaplan kaposi kawasaki kay kayser kearns kelly kent kerr key kernig king klein kleist klinefelter
  klippel knight koch kohler koplik korsakoff krebs kruskal kuhn kuntscher lamb lambert landry lane lange langer laurent law lee legg lemeshow lennox leon lester
  levy lewis lewy lind lister little long love lowe luna lyme lynch lyon mack major mallory mann mantel marfan marks marsh martin mason may mayer mayo
  mcburney mcmurray meckel meier meniere menard merkel michael michel miller mills min moon moore moro morris morton moss muller murphy nash neer nelson noble nutt
  osgood osler page paget palmer pan pancoast parinaud park parkinson parks pascal patrick paul pearson peck penn perry perthes peters peyronie phelps pick pierce pitt
  plummer pope porter pott potter potts powers pratt price prince prinzmetal quincke raynaud ray reed reiter rett reye rice rich riddle rinne robin roche
  rome romberg root rose ross rotter roth rotterdam rubin rush russell sage salmon salter savage schatzki schober schwartz scott see senn sever shaffer sharp shay sheehan
  short sims sims sjogren skinner sloan small smart smith snow song south spears spearman speed spence spurling stark starling steele still
  stokes stone strong student sturge summers sun sutton swan sweet swift sydenham tabor takayasu tan tanner tate tay thomas thompson tietze tinel todd toure tourette
  towne treat trendelenburg trousseau tukey turcot turner underwood urban vance vincent virchow von waldenstrom walker wall waller walls ward ware warren washington water waters
  watt watts weaver weber weeks wegener weil weiss wells wenger werner wernicke west wharton whipple white whitney wilcoxon wilk williams wilms wilson wing winters wise wolf wolff wood wright
  yates york young youden zellweger zenker zollinger boot boots button cash coin cook cooper crane crow cream dance dates drew drum edge else factor fall fan feet fin fine
  fish flag foot frost gap gale gamble gas gift green guard guide hale hand hay hope hurst hyde iron ivy job judge keen lake lead lemon light list lord march marker mark
  marsh mars mead mercy mercer mild moody morning mood nail needle nickel night north nurse oak ocean pain parent parish pearl pepper pill pilot plan plate plum pool post power press prime
  pump purple race rain ramp ranger rank read rest ring rise rivers roach road rock rod roman rose rough round rust salt sample sand saw scale score seal sense serum shade sheet shield ship shock shot shower silk
  silver simple skin slim sole soto spark spring stage stand star start state stem step stock storm stout street sugar table tan tar tea test thing tide toll tooth top total touch tower town track trial trust tube
  twin upper vale valley vein vest vial view villa wade wake walk war waste wave way wax weight wells wheel wide wild will win wind window wine wire witt worth yard vaughan abbott abbe
  bates beck baxter bayer bard pfizer roche sanofi merck lilly novartis kline squibb johnson ramsay ramsey hicks parks major marie tooth bonferroni cochran brier wallis mcnemar levene newcombe agresti rankin rockwood barthel braden norton morse
  waterlow braun bennett boyle dalton cameron mallet norwood fontan glenn blalock taussig mustard senning rashkind ross bentall dor maze cabrol konno ebstein tetralogy fallot eisenmenger
  mohs abbe allen hager hegar kocher kelly mayo metzenbaum debakey satinsky cooley foley swan ganz hickman broviac groshong tenckhoff quinton shiley penrose blake jackson pratt hemovac
  li ma he so do an in on to no ho ha lo bo po pa ba ta sa ra la na ya wa mi ko oh you lung heart liver kidney pancreas min max mean lin wan ren may jan sen tang tong long song pang pong dong`;

/** Every listed word with what it can be. */
const BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) if (word !== "") bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const listOf = (words: string): string[] => withoutAccents(words.toLowerCase()).split(/\s+/);
  add(givenNames, NAME_WORD.given);
  for (const names of Object.values(givenNamesByOrigin)) add(listOf(names), NAME_WORD.given);
  add(ambiguousNames, NAME_WORD.ambiguous);
  add(familyNames, NAME_WORD.family);
  for (const names of Object.values(familyNamesByOrigin)) add(listOf(names), NAME_WORD.family);
  add(plainFamilyNames, NAME_WORD.plain);
  add(listOf(ALSO_TERMS), NAME_WORD.plain);
  for (const word of listOf(ALSO_WORDS))
    if ((bits.get(word) ?? 0) & NAME_WORD.given) add([word], NAME_WORD.ambiguous);
  add(clinicalWords, NAME_WORD.term);
  for (const word of commonWords)
    if (!((bits.get(word) ?? 0) & (NAME_WORD.given | NAME_WORD.ambiguous | NAME_WORD.family)))
      add([word], NAME_WORD.term);
    else add([word], (bits.get(word) ?? 0) & NAME_WORD.given ? NAME_WORD.ambiguous : NAME_WORD.plain);
  add(PARTICLES.split(" "), NAME_WORD.particle);
  return bits;
})();

/** What a word, in small letters without accents, can be in a name. */
export const nameBitsOf = (key: string): number => BITS.get(key) ?? 0;

/** Endings that hardly any word but a family name has. */
const SURE_ENDING =
  /\p{L}{3}(?:ović|ević|ić|ová|dóttir|dottir|sdóttir|sson|poulos|opoulos|oglu|oğlu|shvili|idze|adze|wicz|wski|wska|czyk|enko|escu|qvist|quist|ström|strøm|gaard|owski|owska|ssen|yevich|ovich|evich|ovna|evna|lainen|kainen|painen|ykh)$/u;
/** Endings that family names often have. */
const LIKELY_ENDING =
  /\p{L}{3}(?:ov|ev|ova|eva|yev|yeva|ski|sky|ska|ská|ský|son|sen|berg|mann|nen|ez|ini|elli|etti|ucci|acci|ello|akis|idis|ou|ian|yan|uk|chuk|ski|vić|ák|ek|ík|lund|holm|dahl|gren|stad|vik|rud|svík|sen|szky|ffy|thy|stra|sma|inga|eiro|eira|aes|ães|ques|gues|eau|ault|oux|otte|ette|shi|moto|mura|yama|kawa|zaki|saki|naka|uchi|hara|wala|walla|kar|wal|ani|adeh|zadeh|pour|nejad|ullah|uddin)$/u;

/** How far the shape of a word of unknown kind speaks for a family name: 0, 1 or 2. */
export function familyEnding(word: string): 0 | 1 | 2 {
  if (word.length < 5) return 0;
  const small = word.toLowerCase();
  if (SURE_ENDING.test(small)) return 2;
  return LIKELY_ENDING.test(small) ? 1 : 0;
}
