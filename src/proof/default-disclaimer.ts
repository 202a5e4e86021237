/** Stands under every draft. It may be made stricter, never weaker. */
export const DEFAULT_DISCLAIMER =
  "This is a learning project. It gives no medical or clinical advice, it is no medical device, and it must not be used in the care of any patient. Real use would first need prospective validation and whatever review the regulators concerned ask for.";
