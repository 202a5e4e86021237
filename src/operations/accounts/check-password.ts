/** Length is what counts; rules about kinds of characters make passwords worse (NIST SP 800-63B, 5.1.1.2). */
const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** The commonest of those that are long enough. */
const COMMONEST = new Set([
  "123456789012",
  "1234567890123",
  "12345678901234",
  "123456789012345",
  "1234567890123456",
  "000000000000",
  "111111111111",
  "123123123123",
  "aaaaaaaaaaaa",
  "password1234",
  "password12345",
  "password123456",
  "passwordpassword",
  "password@123",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "qwertyuiop12",
  "qwertyuiop123",
  "qwertyuiopasdf",
  "qwerty123456",
  "qwerty1234567",
  "abcdefghijkl",
  "abc123abc123",
  "administrator",
  "administrator1",
  "letmeinletmein",
  "iloveyou1234",
  "welcome12345",
  "welcome123456",
  "changeme1234",
  "changemechangeme",
  "correcthorsebatterystaple",
]);

export type PasswordProblem = "too-short" | "too-long" | "too-common" | "like-login";

/** What is wrong with a new password, if anything. */
export function checkPassword(password: string, login: string): PasswordProblem | undefined {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD) return "too-short";
  if (length > LONGEST_PASSWORD) return "too-long";
  const plain = password.normalize("NFKC").toLowerCase();
  if (COMMONEST.has(plain)) return "too-common";
  const [name = login] = login.split("@");
  // A login repeated or with a year behind it is the first that somebody tries.
  if (plain.includes(login) || plain.replaceAll(name, "").length < SHORTEST_PASSWORD / 2) return "like-login";
  return undefined;
}
