/** Words that stand with a capital at the start of a sentence or of a heading, and that are no names. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  somebody anybody everyone whoever whichever neither reviewer reviewers clinician clinicians reader readers leads colleague colleagues physicians nurses pharmacist pharmacists doctors experts writer writers author authors editor editors parent parents carer carers caregiver caregivers teacher teachers student students researcher researchers engineer engineers users model models assistant assistants adjudicator adjudicators observer observers teams families midwife midwives therapist therapists
  consider considering start starting stop stopping continue continued give given giving take taken taking check checking review
  reviewed reviewing repeat refer referred referring discuss discussed advise advised ask asked asking begin began call called
  change changed clear come compare compared confirm confirmed counsel data decrease decreased define describe described despite
  determine develop developed discharge discharged draw each early either encourage ensure especially evaluate evaluated even
  every examine exclude expect explain explained explore find first follow followed following for found four full further general
  get give goal goals guide had hold hold how hospital human identify if immediate important improve improved include included
  includes including increase increased indications individual initial initially initiate inform instead instruct international
  interpret interventions investigate keep key know known labs last late later least less let like likely limit list local long
  look lower made main maintain make making management many measure mechanism monitor monitoring more most much must national near
  need needs new next nobody none nor note notes noted obtain often old once only open oral order other others otherwise our out
  outcome outcomes over overall own pain people per perform performed perhaps plan please point policy possible potential present
  presented presenting prevent previous prior probable problem proceed provide provided quality question questions quick rapid rare
  rather read reason recent recently recommend recommended recommendations reduce reduced regarding regular related remember remove
  report reported request require required research result results return risk role routine safe safety same say says screen
  screening second see seek seen several severe she short show showed shown signs significant similar single six small social some
  special specific standard state still stop strong studies suggest suggested summarize summary summarise support sure suspected
  symptoms systemic take tell ten third thought three through throughout time times today together tomorrow tonight total toward
  treat treated treating treatment trial try two type typical under understand until update updated upon urgent use used using usual
  usually value values various very via view warn watch week well went what whatever where whether while whole wide with within
  without work worse would write written yesterday yet zero absolutely accept according across act active add added addition
  additional adjust administer admit admitted adult adults advanced adverse again against aged ages ago agree all allow almost alone
  along already also alternative always among amount analysis annual another answer anyone anything anyway apart apply appropriate
  approach approximately area around assess assessing assume attend attention average avoid aware away back bad base based basic
  became because become bed been being below benefit best better between beyond big body both bring brief briefly build business but
  buy cannot careful carefully carry case cases cause causes certain chair chart checklist child choice choose chosen class clinical
  clinically close collect combination combined common commonly community complete completed complex complication complications
  compliance concern concerned concerns condition conditions conference consent conservative consistent constant contact contain
  context contraindicated contrast control controlled copy correct cost could council country couple course cover create criteria
  critical cultural culture current cut cycle daily dear decide decision deep delay deliver denied denies depending details diagnose
  diagnosed diagnostic diet dietary different differential difficult direct directed dose doses dosing double doubt drink drive drug
  drugs dry due duration during ease easy eat education effect effective effects efficacy eight elderly elective electronic elevated
  eligible eleven emergent empiric end enough enter entire equal error errors essential establish ethical evening event events
  eventually ever everybody evidence exact exam example excellent except exercise existing experience experienced explanation
  extended extensive extra eye face fact factor factors fail failed failure fair fall fast fatal fear features feel female fever few
  field fifth file final finally findings five fix fluid focus food forget form former forward free frequency frequent from front
  function future gave genetic gently genuine glad global going got great group grow guidance guideline half hand happy hard head
  heart help hence her here hers high higher highly him his home hope hot hour hours however huge hundred idea ideal image imaging
  impact impression inadequate incidence indeed index indicated indication infection infections information infusion injection
  injury inquire inspect instruction instructions intake intended interim internal interval intravenous involve issue issues item
  its itself joint just kind knowledge lab laboratory large largely law lead learn leave left legal length lesion letter level life
  light limited line link listen literature little live load locate log look loss lot love low lung male man manage mass maximum may
  maybe meals mean means median medical medication medications meet member mental mention method methods mild mind minimal minimum
  minor minute minutes miss missing mixed moderate modern modified moment month months morning move moved multiple music name namely
  narrow natural nature nearly necessary never nevertheless night nine nobody nonetheless normal not nothing notify now null number
  numerous nurse nutrition obesity objective observe obtained obvious occasional occasionally occur off offer office okay older one
  ongoing online onset onto optimal option options organ original ought outpatient outside painful panel paper part partial particular
  pass past path patients pattern pediatric percent period permanent persistent person personal pharmacologic pharmacology pharmacy
  phone photo physical physician place placebo plain planned planning plus poor population position positive post practice practices
  precautions precise predict preferred pregnancy pregnant preliminary prepare prescribe prescribed prescribing presence press
  pressure presumed preventive primary print private pro procedure process product professional profile prognosis program progress
  progressive prolonged prompt proper protect protein protocols prove provider public pull pulse pure purpose push put quarter quit
  quite quote radiation random randomised randomized range rank rarely rate ratio reach reaction ready real really rearrange receive
  received record recovery recurrent red reference refuse regimen regional registered regulation rehabilitation rely remain remaining
  remains remote renal replace reply represent reserve resistance resolve resolved respond response rest restrict restart resume
  retain reverse right rise room round rule run running sample save scan schedule school science score search secondary section seem
  select selected self send sensitivity separate serial series serious serum service set seven sex shared sharp shift should side sign
  signed simple simply simultaneous since sit site situation size skin sleep slow slowly smoke smoking so soft solution someone
  something somewhat soon sorry sort source speak specialist specialty specimen speech spinal spoke spread stable staff stage stand
  status stay steady step stool store straight strategies strategy strength stress strict structure study subject subsequent such
  sudden sufficient suitable supply surgery surgical surveillance survival suspect switch table target targeted task teach team test
  tests than thank that the their them themselves then theoretically therapeutic therapies therapy there therefore these they thing
  things think this those though thousand throughout thus title to told too took tool top topic topical total touch track train
  transfer transition transplant travel trend triage trigger true trust truth turn twelve twenty twice typically unable unclear
  unfortunately uniform unique unit universal unknown unless unlike unlikely unstable upper urine us usage user vaccine vaccination
  vague valid variable vascular version versus video viral virtual virus visit vital vitals vitamin wait walk wall want ward warm
  warning was wash water way we weak weekly weight were western wet whenever whereas which white who whom whose why widely will
  window winter wish woman women wonder word workup world worsening worst wound yearly years yellow yes you young your street avenue
  road lane drive boulevard court square terrace apartment suite flat box tower building floor county province republic kingdom
  island islands north south east west northern southern eastern western central river lake mountain mount city town village
  president prime minister king queen prince princess duke saint pope bishop company corporation inc ltd llc gmbh group holdings
  partners solutions systems technologies technology software services consulting bank insurance university college school museum
  library church theatre theater club team league cup orchestra band records studio films magazine times journal news press post
  amoxicillin clavulanate metformin insulin glargine lispro aspart sodium potassium calcium magnesium chloride sulfate sulphate
  phosphate acetate citrate tartrate succinate hydrochloride fumarate maleate mesylate besylate bromide iodide oxide hydroxide acid
  chronic acute kidney liver lung heart disease syndrome disorder failure anxiety depression major bipolar generalised generalized
  type mellitus hypertension hyperlipidemia fibrillation obstructive pulmonary artery arterial venous deep vein thrombosis embolism
  infarction ischemic hemorrhagic stroke cerebral palsy sclerosis multiple rheumatoid arthritis lupus erythematosus ulcerative
  colitis irritable bowel inflammatory gastroesophageal reflux peptic ulcer hepatitis cirrhosis pancreatitis cholecystitis
  appendicitis diverticulitis pneumonia bronchitis tuberculosis influenza cancer carcinoma adenocarcinoma lymphoma leukemia
  leukaemia myeloma melanoma sarcoma metastatic breast prostate colon rectal gastric ovarian cervical thyroid bladder brain bone
  marrow cell cells blood pressure glucose hemoglobin haemoglobin platelet platelets white red count creatinine bilirubin albumin
  ferritin troponin lactate cholesterol triglycerides complete comprehensive metabolic panel urinalysis electrolytes chest abdominal
  pelvic abdomen pelvis echo ultrasound tomography magnetic resonance computed positron emission mri ray x-ray biopsy colonoscopy
  endoscopy bronchoscopy angiography catheterization valve aortic mitral tricuspid left right ventricular atrial ejection fraction
  bypass graft stent pacemaker defibrillator knee hip shoulder replacement arthroplasty fracture femur tibia humerus radius spine
  lumbar thoracic sacral nerve muscle tendon ligament eye ear nose throat dental oral mouth tongue neck skin hair nail wound burn
  advance directive directives medical orders life support power attorney do resuscitate hospice palliative comfort chief complaint
  present illness past family social surgical history review systems vital signs physical examination assessment plan subjective
  objective differential diagnosis diagnoses impression disposition follow-up instructions allergies immunizations discharge summary
  progress note operative report consultation clinical trial phase open label double blind placebo controlled cohort case series
  systematic meta-analysis evidence level grade recommendation expert consensus statement society association academy institute
  american european british canadian australian french german italian spanish japanese chinese korean indian african asian
  mediterranean scandinavian nordic latin roman greek arabic hebrew russian polish dutch swedish norwegian danish finnish turkish
  monday tuesday wednesday thursday friday saturday sunday bot user agent customer client caller doctor nurse hello hi hey dear
  thanks regards sincerely song album novel book movie film concert poem story war battle act law treaty title chapter verse
  canada mexico brazil argentina chile peru colombia venezuela uruguay paraguay bolivia ecuador cuba france germany italy spain portugal
  belgium netherlands luxembourg switzerland austria poland czechia slovakia hungary romania bulgaria greece turkey cyprus malta ireland
  scotland wales england britain norway sweden denmark finland iceland greenland estonia latvia lithuania russia ukraine belarus moldova
  georgia armenia azerbaijan serbia croatia slovenia bosnia albania macedonia montenegro kosovo egypt libya tunisia algeria morocco sudan
  ethiopia somalia uganda tanzania rwanda nigeria ghana senegal cameroon angola zambia zimbabwe mozambique namibia botswana madagascar
  iran iraq syria lebanon israel jordan kuwait qatar oman yemen afghanistan pakistan bangladesh nepal bhutan myanmar thailand vietnam
  laos cambodia malaysia indonesia philippines japan korea taiwan mongolia kazakhstan uzbekistan australia zealand fiji samoa california
  texas florida alaska hawaii oregon nevada arizona utah colorado idaho montana wyoming kansas nebraska oklahoma minnesota iowa missouri
  arkansas louisiana wisconsin illinois michigan indiana ohio kentucky tennessee mississippi alabama pennsylvania vermont maine maryland
  delaware connecticut massachusetts hampshire jersey mexico carolina dakota virginia ontario quebec alberta manitoba bavaria lombardy
`
    .trim()
    .split(/\s+/),
);
