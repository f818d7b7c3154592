import type { DemoRecord } from "../demo";
import { practicesA3 } from "./a-early-years";
import { practicesA9 } from "./a-enrolment";
import { practicesA8 } from "./a-families";
import { practicesA11 } from "./a-in-short";
import { practicesA6 } from "./a-newcomers";
import { practicesA5 } from "./a-reading-in-two-voices";
import { practicesA4 } from "./a-speaking-up";
import { practicesA7 } from "./a-staying-at-school";
import { practicesA10 } from "./a-teachers-together";
import { practicesA1 } from "./a-transitions-beach";
import { practicesA2 } from "./a-transitions-rucksack";
import { practicesB3 } from "./b-breakfast";
import { practicesB1 } from "./b-bridge-to-sixth";
import { practicesB9 } from "./b-community";
import { practicesB7 } from "./b-families";
import { practicesB8 } from "./b-harbour";
import { practicesB6 } from "./b-reading";
import { practicesB10 } from "./b-second-chances";
import { practicesB11 } from "./b-short";
import { practicesB4 } from "./b-support";
import { practicesB5 } from "./b-teacher-learning";
import { practicesB2 } from "./b-transitions";

export const practices: DemoRecord<"practice">[] = [
  ...practicesA3,
  ...practicesA9,
  ...practicesA8,
  ...practicesA11,
  ...practicesA6,
  ...practicesA5,
  ...practicesA4,
  ...practicesA7,
  ...practicesA10,
  ...practicesA1,
  ...practicesA2,
  ...practicesB3,
  ...practicesB1,
  ...practicesB9,
  ...practicesB7,
  ...practicesB8,
  ...practicesB6,
  ...practicesB10,
  ...practicesB11,
  ...practicesB4,
  ...practicesB5,
  ...practicesB2,
];
