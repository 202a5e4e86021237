import { Link } from "@tanstack/react-router";

/** What happens to a résumé, in plain words. */
export function Privacy() {
  return (
    <section className="privacy" aria-label="Your privacy">
      <h2>It stays with you</h2>
      <p>
        Your résumé is read on this machine and its text is stored on this machine. Nothing is sent anywhere,
        there is no account, and no model is asked. Name, gender, age and origin never change a result.
      </p>
      <p className="note">
        See, take along or delete what is stored under <Link to="/data">Your data</Link>.
      </p>
    </section>
  );
}
