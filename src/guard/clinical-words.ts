const listOf = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().trim().split(/\s+/));

/** Words that follow a family name in the name of a disease, a sign, a test, a method or an institution. */
const NAMED_THINGS = `
  disease diseases syndrome sign signs score scores test tests scale criteria criterion index reflex classification method
  methods interval intervals estimator estimate law phenomenon palsy tumor tumour lymphoma sarcoma anaemia anemia procedure
  operation maneuver manoeuvre position fracture node nodes cell cells bodies body plot curve correction formula equation regression
  model models distribution coefficient statistic theorem catheter tube line stain agar medium esophagus oesophagus
  contracture deformity cyst rule rules ulcer angina chorea dementia atrophy dystrophy thyroiditis nephritis encephalopathy
  cardiomyopathy exponent kappa alpha gap risk study trial cohort questionnaire inventory assessment scan staging grade
  grading foundation institute university college school award prize protocol guideline guidelines report consensus
  arteritis purpura hernia triangle pouch ligament canal duct loop capsule gland sheath fibers fibres`;
const NAMED_THING = new RegExp(
  `^(?:'s|s')?[ -]{1,2}(?:${NAMED_THINGS.trim().split(/\s+/).join("|")})\\b`,
  "i",
);

/** Whether what stands after a name makes it the name of a thing: "Lou Gehrig's disease". */
export function namesAThing(text: string, end: number): boolean {
  return NAMED_THING.test(text.slice(end, end + 40));
}

/** Capitalised words that are never a person's family name. */
export const clinicalWords: ReadonlySet<string> = listOf(`
  The A An And Or Of In On At By For From With To Is Was Are Were Has Had Have Be He She They It His Her Their This That
  These Those There No Not Yes If When What Who Which How Why I We My Our You Your Also Yeah Yep Nope Okay Ok Oh Ah Um Well Thank Thanks Then So But However Just
  Since Because Although While After Before During Sometimes Good Great Fine Everyone Everything Nothing Something Now
  Here I'm I've I'll It's That's Don't Whenever Currently About Pretty Awesome One Two Three Can Could Should Would Will Does Did Do May Please Any All
  Male Female Man Woman Boy Girl Patient Patients Pt Unknown None Nil Not-known Adult Child Infant Normal Abnormal Stable
  Alert Positive Negative Left Right Upper Lower Bilateral Acute Chronic Mild Moderate Severe Day Days Week Weeks Month
  Months Year Years Visit Baseline Stage Level Grade Step Class Type Group Arm Phase Table Figure Appendix Section Chapter
  January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept
  Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  Hospital Clinic Medical Center Centre Health Healthcare Infirmary Hospice Surgery Ward Unit Department Dept Emergency
  University College School Institute Foundation Society Association Committee Council Board Trust Agency Service Services
  Street Road Avenue Lane Drive Court Place Way Square Boulevard Park House Building Suite Floor Room
  Medicine Nursing Therapy Physical Occupational Speech Care Primary Intensive Critical Home Outpatient Inpatient
  Cardiology Neurology Oncology Radiology Pathology Psychiatry Pediatrics Paediatrics Dermatology Nephrology Urology
  Informaticist Informatics Educator Navigator Led Station Call Staffing Practitioner Manager Specialist Consultant Registrar Physician Surgeon Doctor Nurse Pharmacist Midwife Therapist
  Practitioners Midwives Midwife Nurses Therapists Specialists Managers Organization Organisation Register Registry
  Disease Syndrome Score Scale Index Test Criteria Questionnaire Guideline Guidelines Protocol Study Trial Report Review
  Vitamin Hepatitis Influenza Factor Protein Interleukin Immunoglobulin Complement Apolipoprotein Haemophilia Hemophilia
  Streptococcus Blood Plasma Serum Coronavirus Coenzyme Omega Phase Schedule Tier Band Plan Part Medicare Model Category
  Assessment Impression Subjective Objective History Examination Allergies Medications Diagnosis Date Name Address Phone
  Email Fax Age Sex Gender Weight Height Temperature Pulse Respiratory Pressure Diabetes Cancer Stroke Asthma Pneumonia
  Sepsis Aspirin Metformin Insulin Warfarin Apixaban Lisinopril Amlodipine Atorvastatin Ibuprofen Paracetamol
  Acetaminophen Omeprazole Amoxicillin Prednisone Levothyroxine Metoprolol Gabapentin Sertraline Heparin Morphine
  ED ER ICU NICU PICU CCU HDU OR PACU GP PCP OPD USA US UK EU NHS CDC WHO FDA NICE NIH AHA ACC ADA ESC GOLD GINA KDIGO
  COPD CHF CKD GERD PTSD ADHD HIV AIDS SLE IBD IBS UTI DVT TIA ALS AFib STEMI NSTEMI COVID SARS MERS RSV MRI CT PET ECG EKG
  EEG CBC BMP CMP INR TSH PSA BMI BP HR RR GCS MMSE HbA1c LDL HDL BUN eGFR MRN SSN DOB NPI DEA ID RN MD DO NP PA PhD
  American European British African Asian Hispanic Latino Latina Caucasian White Black Native Indian Chinese English Spanish
  French German United States Kingdom America Africa Europe Asia
`);
