/** Places between two vowel letters that are two vowels in speech. Found in the whole word, before anything is dropped. */
const APART: readonly RegExp[] = [
  // "ser-i-ous", "di-abetes"; not "-tion", "-cious", "-cial" and their kin, nor "bil-lion".
  /(?<=[^tscgxaeou]i)(?=a|ou)/gu,
  /(?<=[^tscgxlnaeou]i)(?=o(?!u))/gu,
  /(?<=^(?:anti|semi|multi|bi|tri|di|vi|li|sci|soci|ani|ali|ni|phobi))(?=[aeo])/gu,
  /(?<=[tscgx]i)(?=(?:as|asis|ation|ations|ate|ated|ates|ating|ator|ators|ology|opathy|um|ety|ality)$)/gu,
  /(?<=[^tscgqxaeou]i)(?=(?:um|us|ums|et|ets|ent|ents|ence|ently|ency|ety)$)/gu,
  /(?<=[^aeouq]i)(?=(?:er|ers|est)$)/gu,
  /(?<=[aeouy])(?=ing(?:s|ly)?$)/gu,
  /(?<=[eouy])(?=i(?:ty|ties|sm|st|sts|c|cs|tis)$)/gu,
  /(?<=[^hctsg]e|[^sct]he|^he)(?=(?:as|um|us|o|os|ans|on|or|ol|otide|ography|ology)$)/gu,
  /(?<=[nrlgh]e)(?=al(?:ly)?$)/gu,
  /(?<=[rln]e)(?=at(?:e|es|ed|ing|ion|ions|or|ors|ive)$)(?<=(?:cre|.[aeiou][rln]e))/gu,
  /(?<=ch[e]|s[e])(?=a$)/gu,
  /(?<=(?:rrh|n|r|z|p|c)e)(?=as?$)/gu,
  /(?<=[^qg]u)(?=(?:al|ally|ality|ate|ated|ates|ating|ation|ous|ously|ity|ities|ant|ants|ance|ency|um|ence|ences|ent|ents|ential|er|ers|able|ary|aries|or)$)/gu,
  /(?<=^(?:re|pre|de|bio|neuro|cardio|gastro|micro|radio|physio|osteo|endo|auto|macro|psycho|hydro|thermo|electro|audio|video))(?=[aeiou](?![eln]$|d$|[dfl][sy]?$))(?<=o|e(?=[iou]))/gu,
  /(?<=^co)(?=operat|ordin|exist|incid|agul)/gu,
  /(?<=[^aeiouy]y)(?=[aeo].)/gu,
  /(?<=[aeou]y)(?=ers?$)/gu,
  // Pieces that medical words are made of: "cutane-ous", "du-odenum", "a-orta", "oste-o-arthritis", "diarrhoe-a".
  /(?<=[nrs]e)(?=ous)/gu,
  /(?<=(?:^|[^aeiou])du|^di|[^aeiou]a)(?=o)/gu,
  /(?<=^di)(?=u)/gu,
  /(?<=(?:rrh|pn)oe)(?=a)/gu,
  /(?<=o)(?=a(?:rth|lge|llerg|ntibod|cid))/gu,
  /(?<=[ei])(?=o(?:sis|ses|tic|ma|mas|id|ids|genic)$)/gu,
  /(?<=[^aeiou]a)(?=ics?$)/gu,
  /(?<=[clhm]e|^ge)(?=olog)/gu,
  /(?<=o)(?=e(?:ia|ic|m|ms|tic)$)/gu,
];

/** What is written and not heard, once the vowels that stand apart are marked. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  // "med-ic-ly".
  [/(?<=ic)al(?=ly$)/u, ""],
  [/(?<=[gq])ue(?=s?$)/u, ""],
  [
    /(?<=[aeiouy](?:[^aeiouylr-]|[lr](?=e)|ng|st|rs|rg))e(?=(?:ment|ly|less|ful|ness|man|men|ville|land)(?:s|ly|ness)?$)/u,
    "",
  ],
  // Spoken after t and d alone: "treat-ed", not "checked"; and after a consonant with l: "han-dled" keeps one for it.
  [/(?<=[^dt])(?<![^aeiouylr-][lr])ed$/u, "d"],
  [/(?<=[^aeiouyscgzxh-]|[^csaeiouy]h)(?<![^aeiouylr-][lr])es$/u, "s"],
  [/(?<![^aeiouyl-]l|^[^aeiouy]+|[aeiouy-])e$/u, ""],
];

/**
 * Syllables of a word by its spelling: groups of vowel letters, more where two stand apart, less where one is silent.
 * For small letters without marks; never below 1.
 */
export function syllablesByRule(word: string): number {
  const marked = APART.reduce((text, rule) => text.replaceAll(rule, "-"), word);
  const spoken = SILENT.reduce((text, [rule, instead]) => text.replace(rule, instead), marked);
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  // "pris-m", "rhyth-m" and "did-n't" have a syllable without a vowel letter.
  const hidden = /(?:[aeiouy]sm|thm)s?$|[ds]n't$/u.test(spoken) ? 1 : 0;
  return Math.max(1, groups + hidden);
}
