/** Words that hold sentences together, or that any abstract may say: shared by two papers, they tell nothing. */
export const functionWords: ReadonlySet<string> = new Set(
  `
  about above across after again against all almost along already also although always am among an and another any anything are
  around as at away back be became because become been before behind being below between beyond both but by can cannot could did do
  does done down due during each either else enough especially et even ever every few first five for four from further gave get
  give given go had has have having hence her here him his how however if in indeed instead into is it its itself just largely last
  least less let like likely made mainly make many may me meanwhile might more moreover most mostly much must my near neither never
  next no none nor not nothing now number of off often on once one only onto or other others otherwise our out over own part
  perhaps possible previously quite rather really same second see seem seen set several shall should since six so some sometimes
  soon still such take taken ten than that the their them themselves then there thereby therefore these they third this those
  though three through throughout thus to together too toward towards two typically under unlike until up upon us use used using
  usual usually various very via was we well were what whatever when where whereas wherein whether which while who whole whom
  whose why wide widely will with within without would yet you your
  abstract additionally aim although apply approach achieve available benefit better best code conduct consider corroborate
  demonstrate effective effectively efficient efficiently evaluate experiment extensive furthermore gap great idea improve
  introduce investigate important key known method new novel obtain outperform paper particular popular propose provide recent
  recently result show significant significantly study suggest superior task various work
  `.match(/\S+/g),
)

/** What a hyphen cuts off, as in “self-supervised” and “open-ended”: it tells nothing without the word beside it. */
export const wordParts: ReadonlySet<string> = new Set(
  `
  anti auto bi co cross inter intra meta mono multi non post pre pseudo quasi re self semi sub super tri ultra un uni zero
  agnostic aware based centric driven end ended free friendly grained guided level like oriented scale shot specific style wise
  `.match(/\S+/g),
)
