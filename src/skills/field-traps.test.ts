import { describe, expect, it } from "vitest";
import { fieldAtlas } from "../../tests/support/field.ts";
import { compileSkillMatcher } from "./compile-skills.ts";
import { findSkillMentions } from "./find-skill-mentions.ts";

const atlas = await fieldAtlas();
const matcher = compileSkillMatcher(atlas.skills);

/** Skills named, `id` when affirmed, `id:negated` or `id:intended` otherwise. */
const named = (text: string): readonly string[] =>
  findSkillMentions(text, matcher).map(({ skill, polarity }) =>
    polarity === "affirmed" ? skill : `${skill}:${polarity}`,
  );

describe("lines as résumés have them, over the real graph", () => {
  it.each([
    [
      "Built REST APIs in Go and TypeScript, deployed with Docker and Kubernetes on AWS",
      "rest-apis go typescript docker kubernetes aws",
    ],
    ["Languages: Python, R, SQL, Bash", "python r-language sql bash-scripting"],
    ["TECHNICAL SKILLS\nPython | R | SAS | SQL", "python r-language sas sql"],
    ["• Python • R • SQL", "python r-language sql"],
    ["Statistical analysis in R (tidyverse, survival) and SAS", "r-language sas"],
    ["Node and Express services, C++ and C# tools, .NET Core", "c-plus-plus c-sharp"],
    ["Advanced Excel (pivot tables, Power Query) and Power BI", "excel business-intelligence-dashboards"],
    ["Systems programming in Rust", "rust"],
    ["iOS apps in Swift", "mobile-development"],
    ["Java, Kotlin and Spring Boot microservices", "java backend-development microservices"],
    [
      "Apache Spark and Airflow pipelines; dbt models in Snowflake",
      "apache-spark airflow dbt data-warehousing",
    ],
    ["Deployed on GCP with Terraform", "google-cloud infrastructure-as-code"],
    ["Good Clinical Practice (GCP) certified", "good-clinical-practice"],
    ["Git, GitHub Actions CI/CD", "git ci-cd"],
    ["CI / CD with GitHub Actions", "ci-cd"],
    ["Trained ML models for readmission risk", "machine-learning"],
    [
      "Deep Learning with PyTorch; convolutional neural networks for chest X-ray classification",
      "deep-learning pytorch convolutional-networks",
    ],
    ["scikit learn, scikit-learn and sklearn", "scikit-learn scikit-learn scikit-learn"],
    ["Machine\nlearning", "machine-learning"],
    ["Natural language\n  processing of discharge letters", "natural-language-processing"],
    ["Classi\uFB01cation models in Python\u00A03, machine\u00A0learning", "python machine-learning"],
    [
      "Kaplan-Meier curves, Cox regression and propensity score matching",
      "survival-analysis causal-inference",
    ],
    ["Time series forecasting of bed occupancy", "time-series-analysis forecasting patient-flow"],
    ["A/B testing and experimentation", "experiment-design"],
    ["Bayesian hierarchical models in Stan", "bayesian-methods"],
    ["Tableau dashboards and KPI reporting for executives", "business-intelligence-dashboards kpi-reporting"],
    ["Implemented HL7v2 ADT feeds and FHIR R4 resources", "hl7-v2 fhir"],
    ["HL7 v2 to FHIR mapping", "hl7-v2 fhir"],
    ["SMART on FHIR app", "smart-on-fhir"],
    ["Mapped ICD-10-CM, CPT and SNOMED CT codes; LOINC for labs", "icd-coding cpt-coding snomed-ct loinc"],
    ["ICD10 coding audits", "icd-coding"],
    ["DICOM viewer, PACS and RIS integration", "dicom pacs-ris"],
    ["OMOP CDM cohort building with claims data", "omop-cdm cohort-building claims-data"],
    ["De-identified clinical notes under HIPAA Safe Harbor", "de-identification hipaa"],
    ["Deidentification of free text; de identification rules", "de-identification"],
    [
      "IRB submissions and informed consent for a prospective study",
      "irb-ethics-review informed-consent prospective-study-design",
    ],
    ["Prepared 510(k) and De Novo submissions under 21 CFR Part 820", "fda-510k fda-de-novo"],
    ["ISO 14971 risk management file and IEC 62304 software lifecycle", "iso-14971 iec-62304"],
    ["EU AI Act and GDPR compliance", "eu-ai-act gdpr"],
    ["Wrote a model card and bias assessment across subgroups", "model-cards bias-assessment"],
    ["Gen AI and large language models (LLMs)", "llm-basics"],
    [
      "Prompt engineering and RAG over clinical guidelines",
      "prompt-design retrieval-augmented-generation clinical-guidelines",
    ],
    [
      "Evaluated LLM outputs for hallucinations using a rubric",
      "llm-evaluation hallucination-detection rubric-scoring",
    ],
    [
      "Double annotation of reports; inter-annotator agreement (Cohen\u2019s kappa) 0.81",
      "inter-rater-agreement",
    ],
    ["Epic super user for the medical ICU", "epic-systems critical-care"],
    ["Led go-live support for Epic across 14 units", "epic-systems"],
    ["Titrated vasopressors and sedation", "infusion-titration"],
    ["Patient assessment, triage and handover (SBAR)", "patient-assessment triage clinical-handover"],
    ["Lean Six Sigma quality improvement project", "quality-improvement"],
    ["Led change management for barcode scanning", "change-management"],
    ["Pharmacovigilance case processing and signal detection", "pharmacovigilance"],
    ["Antimicrobial stewardship and drug-drug interaction checks", "drug-interaction-checking"],
    ["Signal processing of ECG and PPG from wearable devices", "signal-processing wearable-data"],
    ["Conducted user research and usability testing with clinicians", "user-research usability-testing"],
    ["Electronic health records (EHRs)", "ehr-basics"],
    ["Data modeling and data modelling", "data-modelling data-modelling"],
    ["Led a team of six engineers", "leadership"],
  ])("reads %j", (text, expected) => {
    expect(named(text)).toEqual(expect.arrayContaining(expected.split(" ")));
  });

  it.each([
    [
      "No experience with PyTorch yet, but built regression models in scikit-learn",
      "pytorch:negated regression-modelling scikit-learn",
    ],
    ["Without prior knowledge of Kubernetes", "kubernetes:negated"],
    ["Never used TensorFlow", "tensorflow:negated"],
    ["Not familiar with FHIR or HL7", "fhir:negated hl7-v2:negated"],
    [
      "Interested in machine learning and natural language processing",
      "machine-learning:intended natural-language-processing:intended",
    ],
    ["Currently learning FHIR and HL7 v2", "fhir:intended hl7-v2:intended"],
    ["Hoping to move into clinical informatics", "clinical-informatics:intended"],
    ["Want to learn causal inference", "causal-inference:intended"],
    ["Aspiring engineer skilled in SQL", "sql"],
    ["Taught SQL to twelve analysts", "sql"],
    ["Learned Python on night shifts", "python"],
    ["Not only Python but also R for survival analysis", "python r-language survival-analysis"],
    ["No-code dashboards, then Python", "python"],
    ["Seeking a post where I can use my Python and SQL", "python sql"],
    ["Python (learning), SQL (daily)", "python:intended sql"],
  ])("reads what is denied or meant in %j", (text, expected) => {
    expect(named(text)).toEqual(expect.arrayContaining(expected.split(" ")));
  });

  it.each([
    ["Go-to-market strategy for a patient app", "go"],
    ["Supported Go Live of the new EHR", "go"],
    ["Wrote epics and user stories", "epic-systems"],
    ["An epic win for the team", "epic-systems"],
    ["Performed C-section recovery care; administered vitamin C", "c-plus-plus"],
    ["Managed R&D budget, also R & D tax credits, in Python", "r-language"],
    ["John R. Smith, Python developer", "r-language"],
    ["Excel at working under pressure", "excel"],
    ["I excel in calm and in crisis", "excel"],
    ["Gave 10 ML boluses at 5 mL/hr", "machine-learning"],
    ["Spark joy in every customer interaction", "apache-spark"],
    ["Swift response to deteriorating patients", "mobile-development"],
    ["Rust removal on medical gas pipes", "rust"],
    ["Patients with airflow limitation", "airflow"],
    ["DBT groups for adolescents", "dbt"],
    ["Lead time reduced by 30%; lead poisoning screening", "leadership"],
    ["r.smith@python.org, github.com/rust-lang/go", "python rust go r-language"],
    ["Learning disabilities nursing; no machine needed", "machine-learning"],
    ["PT/INR monitoring, RN, OR scheduling, IT helpdesk", "r-language python"],
    ["Python\n\nlearning how to rest", "rest-apis"],
  ])("is not misled by %j", (text, absent) => {
    const skills = new Set(findSkillMentions(text, matcher).map(({ skill }) => skill));
    expect(absent.split(" ").filter((skill) => skills.has(skill))).toEqual([]);
  });

  it("finds every name of the graph that asks for no company", () => {
    const missed = atlas.skills.flatMap(({ id, label, aliases }) => {
      const conditioned = new Set(
        aliases.flatMap((alias) => (typeof alias === "string" ? [] : [alias.text.toLowerCase()])),
      );
      return [label, ...aliases.filter((alias) => typeof alias === "string")]
        .filter((text) => !conditioned.has(text.toLowerCase()) && !isWebAddress(text))
        .filter((text) => findSkillMentions(text, matcher).length === 0)
        .map((text) => `${id}: ${text}`);
    });
    expect(missed).toEqual([]);
  });
});

/** Addresses are not read, even where a product is named like one. */
function isWebAddress(text: string): boolean {
  return /\.(com|org|edu|gov)$/i.test(text);
}

describe("words of the clinic that name no skill of data or software", () => {
  it.each([
    ["CT, MRI, PACS\nDICOM\nIR(ME)R 2017\nAudits in Python", "r-language"],
    [
      "Local lead for the evaluation of a lung-nodule detection tool against two radiologists",
      "object-detection",
    ],
    ["Dose audits and DRL reviews with the medical physics team", "radiotherapy-planning"],
    ["Wrote templates for outcome measures (PROMs)", "impact-metrics"],
    ["Looking to move into clinical risk models", "patient-safety"],
    ["English, Native speaker", "translation-localisation"],
    ["Resident, Internal Medicine and cardiology ward", "primary-care"],
  ])("%s", (text, skill) => {
    expect(named(text).map((id) => id.split(":")[0])).not.toContain(skill);
  });
});
