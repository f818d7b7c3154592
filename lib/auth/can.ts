import type { KindName } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import type { Actor, Grant } from "./actor";

/** What is acted on: a record, or only a city (null: the platform) for its people and records. */
export type ActionTarget = {
  cityId: string | null;
  recordId?: string;
  kind?: KindName;
  /** The user who created the record. */
  authorId?: string | null;
  publication?: PublicationState;
};

export const roles = ["administrator", "coordinator", "editor", "contributor"] as const;
export type Role = (typeof roles)[number];

/** To which targets a role extends. */
const all = () => true;
const no = () => false;
const city: Reach = (place, _actor, grant) => "cityId" in grant && grant.cityId === place.cityId;
const record: Reach = (place, _actor, grant) => "recordId" in grant && grant.recordId === place.recordId;
/** What the actor created for one of their cities. */
const own: Reach = (place, actor, grant) =>
  actor.userId !== null && place.authorId === actor.userId && city(place, actor, grant);
/** The same until it is published; afterwards it belongs to the city. */
const proposal: Reach = (place, actor, grant) =>
  own(place, actor, grant) && (place.publication === "draft" || place.publication === "inReview");

type Reach = (place: ActionTarget, actor: Actor, grant: Grant) => boolean;
type Row = readonly [administrator: Reach, coordinator: Reach, editor: Reach, contributor: Reach];

// The table of permissions. Actions that are not listed do not exist; `no` denies.
// biome-ignore format: a table is read by its columns
const table = {
  // to records           administrator  coordinator  editor    contributor
  readDraft:             [all,           city,        record,   own     ],
  readHistory:           [all,           city,        record,   own     ],
  create:                [all,           city,        no,       city    ],
  /** Save to the record directly. */
  edit:                  [all,           city,        no,       no      ],
  /** Store a revision, or save an own draft. */
  propose:               [all,           city,        record,   proposal],
  translate:             [all,           city,        record,   proposal],
  uploadMedia:           [all,           city,        record,   proposal],
  submit:                [all,           city,        record,   proposal],
  sendBack:              [all,           city,        no,       no      ],
  publish:               [all,           city,        no,       no      ],
  schedule:              [all,           city,        no,       no      ],
  unpublish:             [all,           city,        no,       no      ],
  archive:               [all,           city,        no,       no      ],
  restore:               [all,           city,        no,       no      ],
  confirm:               [all,           city,        no,       no      ],
  merge:                 [all,           city,        no,       no      ],
  handOver:              [all,           city,        no,       no      ],
  sharePreview:          [all,           city,        record,   no      ],
  export:                [all,           city,        no,       no      ],
  /** Bring in registers and lists of a city. */
  import:                [all,           city,        no,       no      ],
  // to what others write about records
  readMessages:          [all,           city,        record,   no      ],
  answerMessages:        [all,           city,        record,   no      ],
  /** Decide about a message: spam or not, forward, close. */
  judgeMessages:         [all,           city,        no,       no      ],
  /** Read, accept, return or decline proposals and reports from people without an account. */
  judgeProposals:        [all,           city,        no,       no      ],
  /** Ask somebody without an account to approve a text. */
  askApproval:           [all,           city,        no,       no      ],
  /** Publish a collection of records for a city. Everybody keeps private ones. */
  publishCollection:     [all,           city,        no,       no      ],
  /** Prepare a meeting and run it: invite, write letters, see who comes. A role at one meeting adds to it. */
  runMeeting:            [all,           city,        no,       no      ],
  // to the people of a city; of the platform (no city): administrators
  readPeople:            [all,           city,        no,       no      ],
  invite:                [all,           city,        no,       no      ],
  changeRoles:           [all,           city,        no,       no      ],
  disable:               [all,           city,        no,       no      ],
  /** Ask for the reset of a lost second factor, or agree to it: two people, one of them an administrator. */
  resetSecondFactor:     [all,           city,        no,       no      ],
  // to the literature that all records cite
  changeReferences:      [all,           all,         no,       no      ],
  // to the platform
  changeVocabularies:    [all,           no,          no,       no      ],
  /** Say from which addresses of other servers imports may be read. */
  allowAddresses:        [all,           no,          no,       no      ],
  /** How the directory grows, over all cities. */
  readGrowth:            [all,           no,          no,       no      ],
  readAudit:             [all,           no,          no,       no      ],
  readMail:              [all,           no,          no,       no      ],
  /** See how the site is: versions, backup, queues, storage. */
  readOperation:         [all,           no,          no,       no      ],
  /** Export or erase the data of one person. */
  erasePeople:           [all,           no,          no,       no      ],
} satisfies Record<string, Row>;

// Exceptions for a kind: cities belong to the platform, so their coordinators edit but do not create, archive or merge
// them.
// biome-ignore format: a table is read by its columns
const exceptions: { [K in KindName]?: Partial<Record<Action, Row>> } = {
  city: {
    create:              [all,           no,          no,       no      ],
    unpublish:           [all,           no,          no,       no      ],
    archive:             [all,           no,          no,       no      ],
    merge:               [all,           no,          no,       no      ],
  },
};

export type Action = keyof typeof table;
export const actions = Object.keys(table) as Action[];

function rowOf(action: Action, kind: KindName | undefined): Row | undefined {
  const special = kind && Object.hasOwn(exceptions, kind) ? exceptions[kind]?.[action] : undefined;
  return special ?? (Object.hasOwn(table, action) ? table[action] : undefined);
}

/** True when one of the actor's roles allows the action on this target. Everything not in the table is denied. */
export function can(actor: Actor, action: Action, place: ActionTarget): boolean {
  const row = rowOf(action, place.kind);
  if (!row) return false;
  return actor.grants.some((grant) => row[roles.indexOf(grant.role)]?.(place, actor, grant) ?? false);
}

/** True when the actor may save directly to a record. */
export function maySave(actor: Actor, place: ActionTarget): boolean {
  return can(actor, "edit", place);
}

/** The target of a grant: the platform for an administrator, the record's city for an editor. */
export function placeOfGrant(grant: Grant, recordPlace?: ActionTarget): ActionTarget {
  if ("cityId" in grant) return { cityId: grant.cityId };
  return "recordId" in grant && recordPlace ? { cityId: recordPlace.cityId } : { cityId: null };
}
