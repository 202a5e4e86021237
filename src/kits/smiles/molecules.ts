/** Molecules by name with other spellings of the same structure, the first canonical in RDKit's way. */
export const molecules: readonly { readonly name: string; readonly spellings: readonly string[] }[] = [
  {
    name: "aspirin",
    spellings: [
      "CC(=O)Oc1ccccc1C(=O)O",
      "c1ccc(C(=O)O)c(c1)OC(C)=O",
      "CC(=O)Oc1c(cccc1)C(O)=O",
      "CC(=O)Oc1c(C(O)=O)cccc1",
      "CC(=O)OC1=CC=CC=C1C(=O)O",
    ],
  },
  {
    name: "caffeine",
    spellings: [
      "Cn1c(=O)c2c(ncn2C)n(C)c1=O",
      "n1(c2c(nc1)n(C)c(=O)n(C)c2=O)C",
      "c1(=O)c2c(ncn2C)n(C)c(n1C)=O",
      "O=c1n(c(=O)n(C)c2ncn(c12)C)C",
      "CN1C=NC2=C1C(=O)N(C)C(=O)N2C",
    ],
  },
  {
    name: "paracetamol",
    spellings: [
      "CC(=O)Nc1ccc(O)cc1",
      "Oc1ccc(NC(C)=O)cc1",
      "c1c(ccc(c1)NC(=O)C)O",
      "c1cc(O)ccc1NC(C)=O",
      "CC(=O)NC1=CC=C(O)C=C1",
    ],
  },
  {
    name: "ibuprofen",
    spellings: [
      "CC(C)Cc1ccc(C(C)C(=O)O)cc1",
      "c1cc(ccc1C(C(O)=O)C)CC(C)C",
      "CC(c1ccc(CC(C)C)cc1)C(=O)O",
      "C(C(O)=O)(C)c1ccc(CC(C)C)cc1",
      "CC(C)CC1=CC=C(C(C)C(=O)O)C=C1",
    ],
  },
  {
    name: "lidocaine",
    spellings: [
      "CCN(CC)CC(=O)Nc1c(C)cccc1C",
      "c1(NC(=O)CN(CC)CC)c(C)cccc1C",
      "N(CC)(CC)CC(Nc1c(cccc1C)C)=O",
      "C(N(CC)CC(Nc1c(C)cccc1C)=O)C",
      "CCN(CC)CC(=O)NC1=C(C)C=CC=C1C",
    ],
  },
  {
    name: "procaine",
    spellings: [
      "CCN(CC)CCOC(=O)c1ccc(N)cc1",
      "c1cc(C(=O)OCCN(CC)CC)ccc1N",
      "C(N(CC)CCOC(c1ccc(cc1)N)=O)C",
      "C(CN(CC)CC)OC(=O)c1ccc(N)cc1",
      "CCN(CC)CCOC(=O)C1=CC=C(N)C=C1",
    ],
  },
  {
    name: "nicotine",
    spellings: [
      "CN1CCC[C@H]1c1cccnc1",
      "[C@@H]1(c2cnccc2)CCCN1C",
      "n1cccc(c1)[C@H]1N(C)CCC1",
      "C1CC[C@H](N1C)c1cnccc1",
      "CN1CCC[C@H]1C1=CC=CN=C1",
    ],
  },
  {
    name: "dopamine",
    spellings: [
      "NCCc1ccc(O)c(O)c1",
      "C(Cc1ccc(O)c(O)c1)N",
      "c1c(O)c(ccc1CCN)O",
      "Oc1c(O)ccc(CCN)c1",
      "NCCC1=CC(O)=C(O)C=C1",
    ],
  },
  {
    name: "serotonin",
    spellings: [
      "NCCc1c[nH]c2ccc(O)cc12",
      "C(CN)c1c[nH]c2c1cc(O)cc2",
      "[nH]1c2c(cc(O)cc2)c(c1)CCN",
      "C(Cc1c2cc(ccc2[nH]c1)O)N",
      "NCCC1=CNC2=C1C=C(O)C=C2",
    ],
  },
  {
    name: "l-alanine",
    spellings: ["C[C@H](N)C(=O)O", "O=C([C@@H](N)C)O", "C([C@H](C)N)(=O)O", "[C@@H](N)(C(=O)O)C"],
  },
  {
    name: "d-alanine",
    spellings: ["C[C@@H](N)C(=O)O", "[C@H](C)(N)C(=O)O", "[C@@H](N)(C)C(O)=O", "OC(=O)[C@@H](C)N"],
  },
  {
    name: "l-lactic acid",
    spellings: ["C[C@H](O)C(=O)O", "O[C@@H](C)C(=O)O", "C(O)([C@@H](O)C)=O", "C(=O)([C@@H](O)C)O"],
  },
  { name: "phenol", spellings: ["Oc1ccccc1", "c1ccccc1O", "c1cccc(O)c1", "c1cccc(c1)O", "OC1=CC=CC=C1"] },
  { name: "aniline", spellings: ["Nc1ccccc1", "c1cccc(c1)N", "c1c(cccc1)N", "c1ccc(cc1)N", "NC1=CC=CC=C1"] },
  { name: "benzene", spellings: ["c1ccccc1", "C1=CC=CC=C1"] },
  { name: "toluene", spellings: ["Cc1ccccc1", "c1c(C)cccc1", "c1c(cccc1)C", "c1cccc(c1)C", "CC1=CC=CC=C1"] },
  { name: "pyridine", spellings: ["c1ccncc1", "c1ncccc1", "c1ccccn1", "c1cnccc1", "C1=CC=NC=C1"] },
  {
    name: "indole",
    spellings: [
      "c1ccc2[nH]ccc2c1",
      "c1cc2ccccc2[nH]1",
      "c1cc2c([nH]1)cccc2",
      "c1cc2cc[nH]c2cc1",
      "C1=CC=C2NC=CC2=C1",
    ],
  },
  {
    name: "quinoline",
    spellings: [
      "c1ccc2ncccc2c1",
      "c1c2c(ccc1)cccn2",
      "c1c2c(ncc1)cccc2",
      "c1ccc2ccccc2n1",
      "C1=CC=C2N=CC=CC2=C1",
    ],
  },
  { name: "imidazole", spellings: ["c1c[nH]cn1", "[nH]1cncc1", "c1ncc[nH]1", "n1c[nH]cc1", "C1=CNC=N1"] },
  {
    name: "salicylic acid",
    spellings: [
      "O=C(O)c1ccccc1O",
      "c1(C(O)=O)ccccc1O",
      "c1cc(O)c(cc1)C(O)=O",
      "c1(O)c(C(=O)O)cccc1",
      "O=C(O)C1=CC=CC=C1O",
    ],
  },
  {
    name: "benzoic acid",
    spellings: [
      "O=C(O)c1ccccc1",
      "OC(c1ccccc1)=O",
      "c1(C(=O)O)ccccc1",
      "OC(=O)c1ccccc1",
      "O=C(O)C1=CC=CC=C1",
    ],
  },
  {
    name: "vanillin",
    spellings: [
      "COc1cc(C=O)ccc1O",
      "c1c(ccc(c1OC)O)C=O",
      "O(c1cc(ccc1O)C=O)C",
      "c1c(C=O)cc(c(c1)O)OC",
      "COC1=C(O)C=CC(C=O)=C1",
    ],
  },
  {
    name: "cinnamic acid",
    spellings: [
      "O=C(O)/C=C/c1ccccc1",
      "O=C(/C=C/c1ccccc1)O",
      "OC(/C=C/c1ccccc1)=O",
      "c1ccccc1/C=C/C(O)=O",
      "O=C(O)/C=C/C1=CC=CC=C1",
    ],
  },
  { name: "cyclohexanol", spellings: ["OC1CCCCC1", "C1(CCCCC1)O", "C1CC(O)CCC1", "C1(O)CCCCC1"] },
  { name: "morpholine", spellings: ["C1COCCN1", "C1NCCOC1", "O1CCNCC1", "C1OCCNC1"] },
  { name: "piperazine", spellings: ["C1CNCCN1", "N1CCNCC1", "C1NCCNC1"] },
  {
    name: "metformin",
    spellings: ["CN(C)C(=N)NC(=N)N", "CN(C)C(NC(=N)N)=N", "N(C)(C(NC(N)=N)=N)C", "C(NC(=N)N(C)C)(=N)N"],
  },
  {
    name: "sulfanilamide",
    spellings: [
      "Nc1ccc(S(N)(=O)=O)cc1",
      "c1(N)ccc(cc1)S(=O)(=O)N",
      "c1(ccc(cc1)S(=O)(N)=O)N",
      "c1c(N)ccc(S(N)(=O)=O)c1",
      "NC1=CC=C(S(N)(=O)=O)C=C1",
    ],
  },
  {
    name: "isoniazid",
    spellings: [
      "NNC(=O)c1ccncc1",
      "N(C(=O)c1ccncc1)N",
      "O=C(c1ccncc1)NN",
      "n1ccc(cc1)C(NN)=O",
      "NNC(=O)C1=CC=NC=C1",
    ],
  },
  {
    name: "propranolol",
    spellings: [
      "CC(C)NCC(O)COc1cccc2ccccc12",
      "c1cc(c2ccccc2c1)OCC(CNC(C)C)O",
      "C(O)(CNC(C)C)COc1cccc2ccccc12",
      "CC(C)NCC(COc1c2ccccc2ccc1)O",
      "CC(C)NCC(O)COC1=CC=CC2=CC=CC=C12",
    ],
  },
  {
    name: "atenolol",
    spellings: [
      "CC(C)NCC(O)COc1ccc(CC(N)=O)cc1",
      "c1cc(OCC(CNC(C)C)O)ccc1CC(=O)N",
      "c1(OCC(CNC(C)C)O)ccc(cc1)CC(N)=O",
      "C(C)(C)NCC(COc1ccc(cc1)CC(N)=O)O",
      "CC(C)NCC(O)COC1=CC=C(CC(N)=O)C=C1",
    ],
  },
  {
    name: "diphenhydramine",
    spellings: [
      "CN(C)CCOC(c1ccccc1)c1ccccc1",
      "c1c(cccc1)C(OCCN(C)C)c1ccccc1",
      "c1(ccccc1)C(OCCN(C)C)c1ccccc1",
      "c1cccc(C(c2ccccc2)OCCN(C)C)c1",
      "CN(C)CCOC(C1=CC=CC=C1)C1=CC=CC=C1",
    ],
  },
  {
    name: "fluoxetine",
    spellings: [
      "CNCCC(Oc1ccc(C(F)(F)F)cc1)c1ccccc1",
      "C(NC)CC(c1ccccc1)Oc1ccc(C(F)(F)F)cc1",
      "c1c(cccc1)C(Oc1ccc(C(F)(F)F)cc1)CCNC",
      "c1ccc(cc1)C(CCNC)Oc1ccc(cc1)C(F)(F)F",
      "CNCCC(OC1=CC=C(C(F)(F)F)C=C1)C1=CC=CC=C1",
    ],
  },
  {
    name: "naproxen",
    spellings: [
      "COc1ccc2cc(C(C)C(=O)O)ccc2c1",
      "c1(ccc2cc(ccc2c1)C(C)C(=O)O)OC",
      "O=C(O)C(c1ccc2c(ccc(OC)c2)c1)C",
      "CC(C(=O)O)c1ccc2c(c1)ccc(c2)OC",
      "COC1=CC2=CC=C(C(C)C(=O)O)C=C2C=C1",
    ],
  },
  {
    name: "ketoprofen",
    spellings: [
      "CC(C(=O)O)c1cccc(C(=O)c2ccccc2)c1",
      "c1cc(C(c2cccc(c2)C(C)C(=O)O)=O)ccc1",
      "c1c(C(c2cc(ccc2)C(C)C(O)=O)=O)cccc1",
      "O=C(c1cccc(c1)C(C)C(=O)O)c1ccccc1",
      "CC(C(=O)O)C1=CC=CC(C(=O)C2=CC=CC=C2)=C1",
    ],
  },
  {
    name: "warfarin",
    spellings: [
      "CC(=O)CC(c1ccccc1)c1c(O)c2ccccc2oc1=O",
      "C(C)(CC(c1c(oc2ccccc2c1O)=O)c1ccccc1)=O",
      "c1(c(C(c2ccccc2)CC(C)=O)c(oc2c1cccc2)=O)O",
      "C(c1c(=O)oc2c(cccc2)c1O)(CC(=O)C)c1ccccc1",
      "CC(=O)CC(C1=CC=CC=C1)C1=C(O)C2=CC=CC=C2OC1=O",
    ],
  },
  {
    name: "theophylline",
    spellings: [
      "Cn1c(=O)c2[nH]cnc2n(C)c1=O",
      "c12[nH]cnc2n(c(n(c1=O)C)=O)C",
      "c1(n(C)c2nc[nH]c2c(n1C)=O)=O",
      "O=c1n(c(n(C)c2c1[nH]cn2)=O)C",
      "CN1C(=O)C2=C(N=CN2)N(C)C1=O",
    ],
  },
  { name: "urea", spellings: ["NC(N)=O", "O=C(N)N", "NC(=O)N", "C(N)(N)=O"] },
  { name: "glycine", spellings: ["NCC(=O)O", "O=C(O)CN", "C(=O)(O)CN", "C(O)(=O)CN"] },
];

/** Strings that are no molecule: open rings and brackets, too many bonds, an element nobody knows. */
export const noMolecules = [
  "C1CCCC",
  "c1ccccc",
  "CC(=O)Oc1ccccc1C(=O)O)",
  "CN(C)(C)(C)(C)C",
  "[Xx]CC",
  "CC(C",
  "C=1=CC",
  "Cc1ccccc2",
  "F(C)C",
] as const;

/** What molecules are sold and measured with; none is larger than its partner. */
export const companions = ["Cl", "O", "Br", "OS(=O)(=O)O"] as const;
