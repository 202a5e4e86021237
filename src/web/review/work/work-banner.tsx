/** What this work is and is not, said before every item. */
export function WorkBanner() {
  return (
    <details className="work-banner note">
      <summary>
        You judge a text, not a patient. Nothing here is medical advice, and nobody is answered by it.
      </summary>
      <p>
        Never write anything that could tell who somebody is. If an item seems to be about a real person, or
        somebody may need help now, flag it (<kbd>F</kbd>) and leave it. If what you read weighs on you, skip
        it: nobody counts that against you. If you are in danger or think of harming yourself, call your local
        emergency number or a crisis line of your country now; the work can wait.
      </p>
    </details>
  );
}
