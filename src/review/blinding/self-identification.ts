/** What a text gives away about who wrote it. */
export interface Giveaway {
  /** Every match whose group `name` is masked; without that group the whole match is. */
  readonly pattern: RegExp;
  readonly why: string;
}

/**
 * Names nothing else bears. Names that are also people, animals, winds or trials (Claude, llama, mistral, Gemini) are
 * not here: they count only with a version, a maker or a first person beside them.
 */
const PRODUCTS = [
  String.raw`chat[ -]?gpt(?:[ -]?\d(?:\.\d)?(?:[ -]?(?:turbo|mini))?)?`,
  String.raw`gpt[ -]?(?:\d(?:\.\d)?o?|neox?|j)(?:[ -]?(?:turbo|mini|nano|pro|oss))*(?!\s*(?:times|x|u\/l|iu|uln|units?|fold|µ)(?!\p{L}))`,
  String.raw`instruct[ -]?gpt`,
  String.raw`bio[ -]?gpt`,
  String.raw`huatuo[ -]?gpt`,
  String.raw`med[ -]?palm(?:[ -]?(?:m|2))?`,
  String.raw`med[ -]gemini`,
  String.raw`med[ -]?gemma`,
  String.raw`bio[ -]?mistral`,
  String.raw`meditron(?:-\d+b)?`,
  String.raw`med[ -]?alpaca`,
  String.raw`pmc[ -]?llama`,
  String.raw`(?:chat|clinical|med|open|code)[ -]?llama`,
  String.raw`clinical[ -]?camel`,
  String.raw`chat[ -]?doctor`,
  String.raw`chat[ -]?glm`,
  String.raw`deep[ -]?seek(?:-[rv]\d(?:\.\d)?)?`,
  String.raw`qwen(?:[ -]?\d(?:\.\d)?)?(?:-max|-plus)?`,
  String.raw`mixtral(?:[ -]\d+x\d+b)?`,
  String.raw`ernie bot`,
  String.raw`hunyuan`,
  String.raw`(?:google|google's) (?:bard|gemini|assistant|palm)`,
  String.raw`(?:microsoft|bing|github) (?:copilot|chat)`,
  String.raw`openai(?:'s)?`,
  String.raw`anthropic(?:'s)?`,
  String.raw`(?:google )?deepmind`,
  String.raw`mistral ai`,
  String.raw`meta ai`,
  String.raw`xai's grok`,
].join("|");

/** Names that need company. */
const SHARED =
  "claude|gemini|bard|llama|mistral|falcon|palm|grok|copilot|gemma|phi|vicuna|alpaca|orca|kimi|doubao|bing|siri|alexa|cortana|meta ai|pi";

const MAKERS =
  "openai|anthropic|google(?: deepmind| ai| research)?|deepmind|meta(?: ai)?|microsoft|mistral(?: ai)?|alibaba(?: cloud)?|baidu|deepseek|cohere|xai|amazon|apple|nvidia|tencent|bytedance|moonshot(?: ai)?|hugging face|inflection(?: ai)?|stability ai|databricks|ibm|zhipu(?: ai)?|01\\.ai|ai21(?: labs)?|eleutherai|lmsys";

/** A surname after it makes a shared name a person: "I'm Claude Martin". */
const NO_SURNAME = String.raw`(?!-\p{L}| (?!(?:Sonnet|Opus|Haiku|Instant|Pro|Ultra|Flash|Nano|Advanced|AI|I|And|A|An|The)\b)\p{Lu}\p{Ll}+)`;

const AN_AI =
  "an? (?:helpful |large |conversational |medical )*(?:ai|artificial intelligence|language model|llm|chatbot|virtual assistant)(?: (?:powered |based |large |language |medical |health )*(?:model|assistant|chatbot|program|system))*";

export const GIVEAWAYS: readonly Giveaway[] = [
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${PRODUCTS})(?![\p{L}\p{N}_])`, "giu"),
    why: "names a model or its maker",
  },
  {
    // "Claude 3.5", "Llama-3-70B", "Gemini Pro", but not "Claude 2 days after the operation".
    pattern: versioned(),
    why: "names a model with its version",
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?<!\p{L})(?:I am|I['’]m|[Mm]y name is|[Yy]ou can call me|I am called|I go by) |(?<!\p{L})[Aa]s )(?<name>${eitherCase(SHARED)})${NO_SURNAME}(?![\p{L}\p{N}_])(?=\s*(?:[,.;:!)?]|\p{Pd}|$|\n| (?:I|and|an?|the|your|from|by|made|trained|developed|created|built|Sonnet|Opus|Haiku|Instant|Pro|Ultra|Flash|Nano|Advanced|AI)\b))`,
      "gu",
    ),
    why: "says its own name",
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:I (?:am|was)|I['’]m|I have been|I['’]ve been)(?: \p{L}+){0,8}? (?:trained|made|developed|created|built|designed|provided)(?: and \p{L}+)? by (?<name>${MAKERS})(?![\p{L}\p{N}_])`,
      "giu",
    ),
    why: "says who made it",
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:as|being|I am|I['’]m|I am just|I['’]m just|I am only|I['’]m only) ${AN_AI})(?:,? (?:trained|made|developed|created|built|designed|provided|operated)?(?: and \p{L}+)? ?(?:by|from) (?:${MAKERS}))?(?=\s*[,.;:!)]|\s*$|\s*\n| (?:I|and|so|but|without|trained|with no|that cannot|who)\b|,? also known)`,
      "giu",
    ),
    why: "says what it is",
  },
  {
    pattern: new RegExp(
      String.raw`(?:AI|language model|assistant|chatbot)(?: \p{L}+)?(?: (?:trained|made|developed|created|built|designed))? by (?<name>${MAKERS})(?![\p{L}\p{N}_])`,
      "giu",
    ),
    why: "says who made it",
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Gg]enerated|[Pp]owered|[Aa]nswered) (?:by|with) (?<name>${eitherCase(SHARED)})${NO_SURNAME}(?![\p{L}\p{N}_])`,
      "gu",
    ),
    why: "says what wrote it",
  },
];

function versioned(): RegExp {
  const version = String.raw`(?:[ -](?:v?\d+\.\d+|v\d+|\d+b|\d+[ -]\d*b)(?![\p{L}\p{N}])|-\d+(?:\.\d+)?|[ -](?:[Ss]onnet|[Oo]pus|[Hh]aiku|[Ii]nstant|[Pp]ro|[Uu]ltra|[Ff]lash|[Nn]ano|[Aa]dvanced)(?![\p{L}\p{N}])| \d(?= (?:[Ss]onnet|[Oo]pus|[Hh]aiku|[Pp]ro|[Uu]ltra|[Ff]lash|\d+[Bb])))`;
  const names = "claude|gemini|llama|mistral|falcon|grok|gemma|phi|vicuna|alpaca|palm|command r";
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_])(?:(?:${eitherCase(names)})(?:${version})(?:[ -](?:[\p{L}\p{N}]*\d[\p{L}\p{N}.]*[bB]?|[Ss]onnet|[Oo]pus|[Hh]aiku|[Ii]nstruct|[Cc]hat|[Pp]ro|[Uu]ltra|[Ff]lash)(?![\p{L}\p{N}]))*|LLaMA(?:-?\d+)?|PaLM(?: ?\d)?)(?![\p{L}\p{N}_])`,
    "gu",
  );
}

/** Written small, with a capital, or all in capitals. */
function eitherCase(names: string): string {
  return names
    .split("|")
    .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
    .join("|");
}
