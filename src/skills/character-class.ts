/** What a character does to the words around it; 0 is anything that only parts them. */
export const WORD = 1;
export const SPACE = 2;
export const NEWLINE = 3;
export const HYPHEN = 4;
export const DOT = 5;
export const SLASH = 6;
export const COMMA = 7;
export const COLON = 8;
export const STOP = 9;
export const OPEN = 10;
export const CLOSE = 11;
export const APOSTROPHE = 12;
export const AMPERSAND = 13;
export const AT = 14;
export const BULLET = 15;
export const DASH = 16;
export const STAR = 17;

/** The class of each ASCII code. */
export const ASCII_CLASS: Uint8Array = asciiClasses();

/** Each ASCII code in lower case. */
export const ASCII_LOWER: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code,
);

/** Each ASCII code of a letter or digit in lower case, 0 for every other: one look tells both. */
export const ASCII_LETTER: Uint8Array = ASCII_LOWER.map((lower, code) =>
  ASCII_CLASS[code] === WORD ? lower : 0,
);

/** The class of a code beyond ASCII in a folded text; what folding leaves there is letters and a few signs. */
export function wideClass(code: number): number {
  switch (code) {
    case 0xa0:
      return SPACE;
    case 0x2018:
    case 0x2019:
      return APOSTROPHE;
    case 0x201c:
    case 0x201d:
      return 0;
    case 0x2013:
      return HYPHEN;
    case 0x2014:
      return DASH;
    case 0xb7:
    case 0x2022:
    case 0x2023:
    case 0x25aa:
    case 0x25cf:
    case 0x25e6:
    case 0xf0b7:
      return BULLET;
    default:
      return WORD;
  }
}

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (characters: string, kind: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = kind;
  };
  set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", WORD);
  set(" \t", SPACE);
  set("\n\r\v\f", NEWLINE);
  set("-_", HYPHEN);
  set(".", DOT);
  set("/", SLASH);
  set(",+", COMMA);
  set(":", COLON);
  set(";!?|", STOP);
  set("([{", OPEN);
  set(")]}", CLOSE);
  set("'`", APOSTROPHE);
  set("&", AMPERSAND);
  set("@", AT);
  set("*", STAR);
  return classes;
}
