/** Whether the last of ten digits is the check digit of an NHS number (weights 10 to 2, modulo 11). */
export function isHealthServiceNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Whether digits pass the Luhn check of payment cards. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** Whether a bank account number passes the check of ISO 13616 (remainder 1 modulo 97). */
export function isBankAccount(written: string): boolean {
  const account = written.replaceAll(" ", "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false;
  let remainder = 0;
  for (const character of account.slice(4) + account.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}

/** Whether the last of the seven digits behind two letters is the check digit of a prescriber's registration (DEA). */
export function isDrugEnforcementNumber(written: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check] = Array.from(written.slice(2), Number);
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}
