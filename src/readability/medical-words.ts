/**
 * Medical words that a patient may not know, each with plainer ones. Our own list, one a line: words | plain words. A
 * line may name several spellings, split by slashes. To add one, add a line in the order of the alphabet.
 */
export const MEDICAL_WORDS = `
abdomen/abdominal | belly
abrasion | scrape
abscess | pocket of pus
absorption | taking in
acetaminophen/paracetamol | a pain and fever medicine
acute | sudden, or short and strong
adenoma | a growth that is not cancer
adhere | stick
adherence | taking it as agreed
adjuvant | added after the main treatment
administer | give
adverse effect/adverse event/adverse reaction | unwanted effect
aetiology/etiology | cause
afebrile | without fever
alleviate | ease
allergen | something that sets off an allergy
alopecia | hair loss
ambulate/ambulatory | walk
amnesia | memory loss
anaemia/anemia | too few healthy red blood cells
anaesthesia/anesthesia | medicine that makes you sleep or feel nothing
anaesthetic/anesthetic | medicine that stops you feeling pain
analgesic/analgesia | pain relief
anaphylaxis/anaphylactic | sudden, severe allergic reaction
aneurysm | bulge in a blood vessel
angina | chest pain from the heart
angioplasty | opening a narrow blood vessel
anomaly | something unusual
anorexia | loss of appetite, or an eating disorder
antacid | medicine against stomach acid
antenatal/prenatal | before birth
anterior | at the front
antibody | what the body makes to fight germs
anticoagulant/anticoagulation | blood thinner
antiemetic | medicine against feeling sick
antihistamine | allergy medicine
antihypertensive | blood pressure medicine
antimicrobial | medicine against germs
antipyretic | fever medicine
anuria | passing no urine
aorta/aortic | the main blood vessel from the heart
apnoea/apnea | pauses in breathing
arrhythmia/dysrhythmia | uneven heartbeat
arterial | of the blood vessels that leave the heart
arthralgia | joint pain
arthritis | swollen, sore joints
arthroplasty | joint replacement
arthroscopy | looking into a joint with a camera
ascites | fluid in the belly
aspirate | breathe in food or fluid, or draw out fluid
asymptomatic | without symptoms
atherosclerosis | hardening of the arteries
atopic | prone to allergies
atrial fibrillation | uneven heartbeat from the upper heart
atrophy | wasting away
auscultation | listening with a stethoscope
autoimmune | when the body attacks itself
axilla/axillary | armpit
bacteraemia/bacteremia | bacteria in the blood
benign | not cancer
bilateral | on both sides
bile | fluid that helps digest fat
biliary | of the bile ducts
bioavailability | how much gets into the body
biopsy | taking a small piece to test
blood glucose | blood sugar
bolus | a single, larger dose
bradycardia | slow heartbeat
bronchi/bronchial | airways in the lungs
bronchitis | swollen airways
bronchodilator | medicine that opens the airways
bronchospasm | tightening of the airways
calcification | build-up of calcium
cannula | thin tube
carcinogen/carcinogenic | something that can cause cancer
carcinoma | cancer
cardiac | of the heart
cardiac arrest | when the heart stops
cardiologist | heart doctor
cardiomyopathy | disease of the heart muscle
cardiovascular | of the heart and blood vessels
catheter | thin, soft tube
cellulitis | skin infection
cephalalgia | headache
cerebral | of the brain
cerebrovascular accident | stroke
cervical | of the neck, or of the neck of the womb
cessation | stopping
chemotherapy | medicines that kill cancer cells
cholecystectomy | removal of the gallbladder
cholecystitis | swollen gallbladder
cholelithiasis | gallstones
chronic | long-lasting
cirrhosis | scarring of the liver
claudication | leg pain on walking
coagulation | blood clotting
cognition/cognitive | thinking and memory
colitis | swollen bowel
colonoscopy | looking into the bowel with a camera
comorbidity/comorbidities/comorbid | other illness at the same time
complication | a problem that comes on top
concomitant | at the same time
congenital | present from birth
congestion | blocked or full of fluid
congestive heart failure/heart failure | heart that pumps too weakly
conjunctivitis | pink eye
contagious | easily passed on
contraception/contraceptive | birth control
contraindication/contraindicated | a reason not to use it
contusion | bruise
convulsion | fit
coronary | of the heart's own blood vessels
corticosteroid | medicine against swelling
creatinine | a waste product that shows how the kidneys work
cryotherapy | treatment by freezing
cutaneous | of the skin
cyanosis | blue lips or skin
cyst | sac of fluid
cystitis | bladder infection
debilitating | that weakens
debridement | removing dead tissue
decongestant | medicine for a blocked nose
deep vein thrombosis/deep venous thrombosis | blood clot in a deep vein
defecate/defecation | empty the bowels
deficiency | too little
dehydration/dehydrated | too little water in the body
delirium | sudden confusion
dementia | loss of memory and thinking
dermatitis | sore, itchy skin
dermatologist | skin doctor
diabetes mellitus | diabetes
diagnosis | what the illness is
dialysis | cleaning the blood with a machine
diaphoresis/diaphoretic | sweating
diastolic | the lower blood pressure number
dilate/dilated/dilatation/dilation | widen
discontinue | stop
distal | further from the centre
distension/distention/distended | swelling
diuretic | water tablet
diverticulitis | swollen pouches in the bowel
dorsal | of the back
dysfunction | not working well
dyslipidaemia/dyslipidemia | unhealthy blood fats
dyspepsia | indigestion
dysphagia | trouble swallowing
dysphasia/aphasia | trouble with words
dyspnoea/dyspnea | shortness of breath
dysuria | pain on passing urine
ecchymosis | bruise
echocardiogram | ultrasound of the heart
eczema | itchy, dry skin
efficacy | how well it works
electrocardiogram/electrocardiography | heart tracing
electrolyte | salts in the blood
elevated | high
embolism/embolus | blocked blood vessel
emesis | vomiting
encephalitis | swelling of the brain
encephalopathy | a brain that does not work well
endocrine | of the hormones
endocrinologist | hormone doctor
endoscopy/endoscope | looking inside with a camera
enteral | through the gut
enuresis | bed-wetting
epidural | injection near the spine
epigastric | of the upper belly
epilepsy | illness with fits
epistaxis | nosebleed
erythema/erythematous | redness
erythrocyte | red blood cell
exacerbate/exacerbation | make worse, or a flare-up
excise/excision | cut out
expectorate | cough up
extremity/extremities | arms and legs
exudate | fluid that oozes
faecal/fecal | of the stool
faeces/feces | stool
fasting | not eating
fatigue | tiredness
febrile | with fever
femur/femoral | thigh bone
fibrillation | fast, uneven twitching
fibrosis | scarring
fistula | abnormal passage
flatulence/flatus | wind
fracture | broken bone
gait | way of walking
gangrene | dead tissue
gastric | of the stomach
gastritis | sore stomach lining
gastroenteritis | stomach bug
gastroenterologist | stomach and bowel doctor
gastrointestinal | of the stomach and bowel
gastro-oesophageal reflux/gastroesophageal reflux | acid coming up from the stomach
gestation/gestational | pregnancy
gingivitis | sore gums
glaucoma | high pressure in the eye
glucose | sugar
glycaemic/glycemic | of blood sugar
haematemesis/hematemesis | vomiting blood
haematologist/hematologist | blood doctor
haematoma/hematoma | pool of blood under the skin
haematuria/hematuria | blood in the urine
haemoglobin/hemoglobin | what carries oxygen in the blood
haemolysis/hemolysis | breakdown of red blood cells
haemoptysis/hemoptysis | coughing up blood
haemorrhage/hemorrhage/haemorrhagic/hemorrhagic | heavy bleeding
haemorrhoid/hemorrhoid | piles
hemiparesis | weakness on one side
hemiplegia | one side that cannot move
hepatic | of the liver
hepatitis | swollen liver
hepatologist | liver doctor
hereditary | passed down in the family
hernia | bulge through a weak spot
herpes zoster | shingles
hyperglycaemia/hyperglycemia | high blood sugar
hyperkalaemia/hyperkalemia | too much potassium in the blood
hyperlipidaemia/hyperlipidemia | high blood fats
hypersensitivity | allergy
hypertension/hypertensive | high blood pressure
hyperthermia | body too hot
hyperthyroidism | overactive thyroid
hypertrophy | enlargement
hypoglycaemia/hypoglycemia | low blood sugar
hypokalaemia/hypokalemia | too little potassium in the blood
hyponatraemia/hyponatremia | too little salt in the blood
hypotension/hypotensive | low blood pressure
hypothermia | body too cold
hypothyroidism | underactive thyroid
hypoxia/hypoxaemia/hypoxemia | too little oxygen
hysterectomy | removal of the womb
iatrogenic | caused by treatment
icterus | yellow skin and eyes
idiopathic | of unknown cause
ileus | bowel that has stopped moving
immunisation/immunization | vaccination
immunocompromised/immunosuppressed | with weak defences against germs
immunosuppressant | medicine that lowers the body's defences
immunotherapy | treatment that helps the body fight
incidence | how often it newly happens
incision | cut
incontinence/incontinent | leaking urine or stool
indication | reason to use it
induration | hardening
infarct/infarction | tissue that died without blood
infectious | that can be passed on
infiltrate/infiltration | spread into
inflammation/inflammatory | swelling, redness and pain
infusion | slow drip into a vein
ingest/ingestion | swallow
inguinal | of the groin
inhibit/inhibitor | block
insomnia | trouble sleeping
insufficiency | not working well enough
intermittent | that comes and goes
intervention | treatment
intramuscular | into a muscle
intravenous | into a vein
intubation/intubate | a tube in the windpipe to breathe
ischaemia/ischemia/ischaemic/ischemic | too little blood flow
jaundice | yellow skin and eyes
ketoacidosis | dangerous acid in the blood in diabetes
laceration | cut
lactation | making breast milk
laparoscopy/laparoscopic | keyhole surgery
laryngitis | sore voice box
larynx/laryngeal | voice box
lateral | at the side
lesion | sore, spot or damaged area
lethargy/lethargic | very tired
leucocyte/leukocyte | white blood cell
leukaemia/leukemia | cancer of the blood
lipid | blood fat
lumbar | of the lower back
lumbar puncture | needle in the lower back to take fluid
lymphadenopathy | swollen glands
lymphoma | cancer of the lymph glands
macular degeneration | loss of sight in the middle of the eye
malaise | feeling unwell
malignancy/malignant | cancer
mammogram/mammography | x-ray of the breast
mastectomy | removal of a breast
melaena/melena | black stool
menarche | first period
meningitis | infection round the brain
menopause | when periods stop
menorrhagia | heavy periods
menses/menstruation | period
metabolic/metabolism | how the body uses food
metastasis/metastases/metastatic/metastasise/metastasize | cancer that has spread
micturition/micturate | passing urine
migraine | severe headache
monitor | watch
morbidity | illness
mortality | deaths
mucosa/mucous membrane | moist lining
mucus | slime
myalgia | muscle pain
myocardial infarction | heart attack
myopia | short sight
narcotic/opioid/opiate | strong painkiller
nasal | of the nose
nasogastric | through the nose to the stomach
nausea/nauseous | feeling sick
necrosis/necrotic | dead tissue
neonatal/neonate | newborn
neoplasm/neoplasia | growth
nephritis | swollen kidneys
nephrologist | kidney doctor
nephropathy | kidney disease
neuralgia | nerve pain
neurologist | nerve and brain doctor
neuropathy/neuropathic | nerve damage
neutropenia | too few white blood cells
nocturia | passing urine at night
nodule | small lump
nosocomial | caught in hospital
obstruction | blockage
occlusion/occluded | blockage
oedema/edema | swelling from fluid
oesophagus/esophagus/oesophageal/esophageal | food pipe
oliguria | passing little urine
oncologist/oncology | cancer doctor
onset | start
ophthalmologist | eye doctor
oral/orally | by mouth
orthopaedic/orthopedic | of bones and joints
orthostatic | on standing up
osteoarthritis | worn joints
osteomyelitis | bone infection
osteoporosis | thin, weak bones
otitis | ear infection
outpatient | without a stay in hospital
palliative | that eases and does not cure
palpate/palpation | feel with the hands
palpitation | feeling your heart beat
pancreatitis | swollen pancreas
paraesthesia/paresthesia | pins and needles
paralysis | not being able to move
parenteral | not by mouth
pathogen | germ
pathology/pathological/pathologic | disease, or its study
pectoral | of the chest
percutaneous | through the skin
perforation | hole
perinatal | around birth
perioperative | around the operation
peripheral | at the edge, such as hands and feet
peritonitis | infection in the belly
pharyngitis | sore throat
pharynx/pharyngeal | throat
phlebitis | swollen vein
phlebotomy | taking blood
placebo | dummy treatment
plaque | build-up
platelet | blood cell that helps clotting
pleural/pleurisy | of the lining of the lungs
pneumonia | lung infection
pneumothorax | collapsed lung
polydipsia | great thirst
polyp | small growth
polypharmacy | many medicines at once
polyuria | passing much urine
posterior | at the back
postnatal/postpartum | after birth
postoperative | after the operation
postprandial | after a meal
preeclampsia/pre-eclampsia | dangerous high blood pressure in pregnancy
preoperative | before the operation
prevalence | how many have it
prognosis | how it is likely to go
prophylaxis/prophylactic | prevention
prosthesis/prosthetic | artificial part
proteinuria | protein in the urine
proximal | nearer to the centre
pruritus/pruritic | itching
psychosis/psychotic | losing touch with what is real
pulmonary | of the lungs
pulmonary embolism | blood clot in the lung
purulent | with pus
pyelonephritis | kidney infection
pyrexia | fever
radiograph | x-ray picture
radiologist | doctor who reads scans
radiotherapy | treatment with rays
rectal/rectum | of the back passage
recurrence/recurrent | that comes back
refractory | that does not respond
regimen | treatment plan
regurgitation | flowing back
relapse | illness that returns
remission | when signs of illness are gone
renal | of the kidneys
renal failure/renal insufficiency | kidneys that do not work well
resection | cutting out
respiration/respiratory | breathing
resuscitation/resuscitate | bringing back to life
retinopathy | damage at the back of the eye
rhinitis | runny, blocked nose
rhinorrhoea/rhinorrhea | runny nose
sarcoma | cancer of bone or soft tissue
sciatica | nerve pain down the leg
sclerosis | hardening
sedation/sedative | medicine that makes you calm or sleepy
seizure | fit
sepsis/septic | the body's dangerous reaction to infection
sequela/sequelae | lasting effects
serum | the liquid part of blood
sinusitis | swollen sinuses
somnolence | sleepiness
spasm | sudden tightening of a muscle
sphincter | ring of muscle
sputum | phlegm
stenosis | narrowing
stent | small tube that keeps a vessel open
sternum | breastbone
stomatitis | sore mouth
stricture | narrowing
subcutaneous | under the skin
sublingual | under the tongue
supine | lying on the back
suppository | medicine for the back passage
suture | stitch
syncope | fainting
syndrome | group of signs that go together
systemic | of the whole body
systolic | the upper blood pressure number
tachycardia | fast heartbeat
tachypnoea/tachypnea | fast breathing
therapeutic | that treats
therapy | treatment
thoracic/thorax | of the chest
thrombocytopenia | too few platelets
thrombolysis/thrombolytic | dissolving a blood clot
thrombosis/thrombus/thrombi | blood clot
tinnitus | ringing in the ears
titrate/titration | change the dose step by step
topical/topically | on the skin
toxicity | how harmful it is
trachea | windpipe
tracheostomy | opening in the windpipe
transdermal | through the skin
transfusion | giving blood
transient | that passes
transient ischaemic attack/transient ischemic attack | mini-stroke
trauma | injury
tremor | shaking
triage | deciding who is seen first
tumour/tumor | lump
ulcer/ulceration | open sore
unilateral | on one side
ureter | tube from the kidney to the bladder
urethra | tube that urine leaves by
urinalysis | urine test
urinary tract infection | bladder or kidney infection
urologist | doctor for bladder and prostate
urticaria | hives
uterus/uterine | womb
vascular | of the blood vessels
vasculitis | swollen blood vessels
vasodilator | medicine that widens blood vessels
venous | of the veins
ventilator | breathing machine
ventricle/ventricular | lower chamber of the heart
vertebra/vertebrae/vertebral | bone of the back
vertigo | a spinning feeling
vesicle | small blister
viral | caused by a virus
viscera/visceral | of the inner organs
vital signs | pulse, breathing, temperature and blood pressure
void | pass urine
wheeze/wheezing | whistling breath
xerostomia | dry mouth
`;
