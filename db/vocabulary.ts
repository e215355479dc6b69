/** The closed word lists of the product. No imports: the database, the server and the browser all read them. */

/** What a person may do on the whole site. Sponsors and group moderators are standings of their own, beside it. */
export const roles = ['member', 'moderator', 'admin'] as const;
export type Role = (typeof roles)[number];

export const standings = ['good', 'suspended'] as const;
export type Standing = (typeof standings)[number];

/** The five stages of change, as doors to the site, and one for those who love somebody. Never a rank, never a gate. */
export const stages = ['precontemplation', 'contemplation', 'preparation', 'active-recovery', 'maintenance', 'loved-ones'] as const;
export type Stage = (typeof stages)[number];

/** What a person may answer when asked where they are. */
export const stageChoices = [...stages, 'unsaid'] as const;
export type StageChoice = (typeof stageChoices)[number];

/** What becomes of a person's words in groups when their account is gone: they stay, under no name, or they go too. */
export const closingWords = ['keep', 'remove'] as const;
export type ClosingWords = (typeof closingWords)[number];

export const consentPurposes = ['age18', 'rules', 'mail'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The version of the community rules now in force. */
export const rulesVersion = '2026-11';

export const topics = [
  'medication',
  'families',
  'women',
  'men',
  'lgbtq',
  'young-people',
  'parents',
  'dual-diagnosis',
  'grief',
  'after-prison',
  'running',
  'cooking',
  'music',
] as const;
export type Topic = (typeof topics)[number];

/** How one comes into a group: by walking in, by asking, or only when invited; the last is not even listed for others. */
export const admissions = ['open', 'approval', 'invitation'] as const;
export type Admission = (typeof admissions)[number];

/** What a person may say to a post with one tap. Support alone: nothing is liked, counted as a rank or sorted by. */
export const reactions = ['with-you', 'thank-you', 'been-there'] as const;
export type Reaction = (typeof reactions)[number];

/** What a person chose to hear of a thread; who chose nothing hears of those they wrote in. */
export const threadWishes = ['follow', 'mute'] as const;
export type ThreadWish = (typeof threadWishes)[number];

export const refusalKinds = ['declined', 'removed', 'banned'] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** What a personal filter does with a post: fold it behind a word, or leave it out. */
export const filterEffects = ['warn', 'hide'] as const;
export type FilterEffect = (typeof filterEffects)[number];

/** What news is about, as people choose what to hear of outside the site. */
export const newsKinds = ['replies', 'calls', 'groups', 'messages', 'sponsorship', 'meetings', 'moderation'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** How often somebody wants a mail that says there is news. */
export const mailRhythms = ['never', 'each', 'daily', 'weekly'] as const;
export type MailRhythm = (typeof mailRhythms)[number];

/** How long a person is muted; `always` until it is taken back. */
export const muteSpans = ['8h', '7d', '30d', 'always'] as const;
export type MuteSpan = (typeof muteSpans)[number];

/** Who may call a person by name. */
export const mentionChoices = ['everyone', 'connected', 'nobody'] as const;
export type MentionChoice = (typeof mentionChoices)[number];

export const groupRoles = ['member', 'moderator'] as const;
export type GroupRole = (typeof groupRoles)[number];

/** Of who was banned a row stays as well, so that an open group is closed to them with no question more. */
export const membershipStatuses = ['asked', 'joined', 'banned'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** Ways of recovery a sponsor walks, and a seeker looks for. */
export const pathways = ['na', 'aa', 'smart', 'dharma', 'mara', 'secular', 'faith-based', 'undecided'] as const;
export type Pathway = (typeof pathways)[number];

export const medicationStances = ['affirming', 'neutral', 'not-affirming'] as const;
export type MedicationStance = (typeof medicationStances)[number];

/** `vetting`: a talk or references; `training`: the questions and the code of conduct, before an admin's word. */
export const sponsorStatuses = [
  'applied',
  'vetting',
  'training',
  'probation',
  'active',
  'paused',
  'retired',
  'suspended',
  'declined',
] as const;
export type SponsorStatus = (typeof sponsorStatuses)[number];

export const contactStyles = ['gentle', 'direct', 'structured', 'light'] as const;
export type ContactStyle = (typeof contactStyles)[number];

export const experiences = [
  'methadone',
  'buprenorphine',
  'naltrexone',
  'no-medication',
  'parenting',
  'grief',
  'prison',
  'homelessness',
  'trauma',
  'chronic-pain',
  'mental-health',
  'lgbtq',
  'pregnancy',
  'veteran',
  'loved-one',
] as const;
export type Experience = (typeof experiences)[number];

export const spokenLanguages = ['en', 'es', 'fr', 'de', 'pt', 'ru', 'ar', 'asl'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/**
 * A person asks (`requested`), or a round proposes (`offered`, then `confirmed` once the sponsee said yes); with the sponsor's yes the
 * two try it (`trial`), and go on if both want to (`active`).
 */
export const sponsorshipStatuses = [
  'requested',
  'offered',
  'confirmed',
  'trial',
  'active',
  'declined',
  'withdrawn',
  'expired',
  'ended',
] as const;
export type SponsorshipStatus = (typeof sponsorshipStatuses)[number];

/** A short talk before anything is promised: `held` from the sponsor's yes on. */
export const introChatStatuses = ['asked', 'held', 'declined', 'expired', 'withdrawn'] as const;

/** Those that take one of a sponsor's places. */
export const placeHolding = ['offered', 'confirmed', 'trial', 'active'] as const satisfies SponsorshipStatus[];

/** Those in which the two walk together: they may write, share and plan. */
export const walking = ['trial', 'active'] as const satisfies SponsorshipStatus[];

/** Why a sponsorship ended. None is told to anybody; `safety` holds the sponsor until a moderator has looked. */
export const endReasons = ['completed', 'no_fault', 'moved', 'sponsor_paused', 'no_contact', 'safety'] as const;
export type EndReason = (typeof endReasons)[number];
/** What one of the two may say of an end, to themselves; the other is told the same neutral words. */
export const saidEnds = ['no_fault', 'completed', 'moved'] as const satisfies EndReason[];

/** How a moderator came to know somebody who would like to sponsor. */
export const vettings = ['interview', 'references'] as const;
export type Vetting = (typeof vettings)[number];

export const referenceAnswers = ['yes', 'no'] as const;
export type ReferenceAnswer = (typeof referenceAnswers)[number];

/** The version of what sponsors promise. Who has not accepted the one in force is given nobody new. */
export const conductVersion = '2026-11';

/** What a sponsee may choose to share, one by one. */
export const sharedKinds = ['goal', 'hard', 'helps', 'signs', 'people', 'note'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** When the two are asked how it goes: three times in the trial, then each month. */
export const checkInKinds = ['day3', 'day14', 'day30', 'monthly'] as const;
export type CheckInKind = (typeof checkInKinds)[number];
export const touchAnswers = ['often', 'sometimes', 'not-yet'] as const;
export const safeAnswers = ['yes', 'unsure', 'no'] as const;
export const wishAnswers = ['go-on', 'someone-else', 'talk'] as const;

/** What the clock did for a sponsorship, each at most once. */
export const pairMarks = ['ask24', 'ask48', 'contact48', 'contact7d', 'renew60', 'quiet'] as const;
export type PairMark = (typeof pairMarks)[number];

/** What a person says of their gender, if anything; who accepts everybody accepts those who leave it unsaid. */
export const genders = ['woman', 'man', 'nonbinary', 'unsaid'] as const;
export type Gender = (typeof genders)[number];

/** Whether something makes waiting harder: out of detox, hospital or prison within 30 days, or a recent setback. */
export const urgencies = ['none', 'setback', 'just-out'] as const;
export type Urgency = (typeof urgencies)[number];

/** Whom a sponsor would like to be there for most; it lifts them by one tier in the order of a round, no more. */
export const focuses = ['early', 'parenting', 'methadone', 'buprenorphine', 'pregnancy', 'prison', 'grief', 'lgbtq', 'veteran'] as const;
export type Focus = (typeof focuses)[number];

export const roundStatuses = ['running', 'done', 'stopped'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** How far a running round has come. */
export const roundSteps = ['waiting', 'reading', 'weighing', 'matching', 'checking', 'writing'] as const;
export type RoundStep = (typeof roundSteps)[number];

export const messageRequestStatuses = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
export type MessageRequestStatus = (typeof messageRequestStatuses)[number];

/** After how many days the messages of a conversation go for good; 0 keeps them. */
export const keepingChoices = ['1', '7', '30', '180', '0'] as const;
export type KeepingChoice = (typeof keepingChoices)[number];

/** What a person may report. `person` is an account, `sponsorship` one of the two in a pair, `meeting` a listing. */
export const targetKinds = ['post', 'message', 'person', 'group', 'sponsorship', 'meeting'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const reportReasons = [
  'danger',
  'sourcing',
  'selling',
  'harassment',
  'personal-data',
  'medical-advice',
  'solicitation',
  'romance',
  'minor',
  'stigma',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

/**
 * What became of a case: the thing was hidden, left as it was, hidden and later put back, found to be against the rules, or all who
 * reported it took that back.
 */
export const caseOutcomes = ['hidden', 'dismissed', 'restored', 'upheld', 'withdrawn'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];
export const caseStatuses = ['open', ...caseOutcomes] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** From near to far: who is called to a case first, and whom it rises to when nobody nearer may handle it. */
export const handlerLevels = ['group', 'site', 'admin'] as const;
export type HandlerLevel = (typeof handlerLevels)[number];

/** Who or what opened a case: a report, a rule of the site, or a moderator who came upon it. */
export const caseSources = ['report', 'rule', 'moderator'] as const;
export type CaseSource = (typeof caseSources)[number];

/** What is written down in a case beside its decisions. Nothing of it is ever changed. */
export const caseEntryKinds = ['note', 'claimed', 'takenOver', 'released', 'escalated', 'message', 'answer', 'withdrawn'] as const;
export type CaseEntryKind = (typeof caseEntryKinds)[number];

/** What a moderator may do, to words, to a thread or to a person. */
export const actKinds = ['hide', 'warning', 'close', 'slow', 'move', 'warn', 'silence', 'remove', 'suspend', 'ban'] as const;
export type ActKind = (typeof actKinds)[number];
/** Those that are against a person: they carry words to them, and may be appealed. */
export const sanctionKinds = ['warn', 'silence', 'remove', 'suspend', 'ban'] as const;
export const actStatuses = ['proposed', 'standing', 'undone', 'ended'] as const;
export type ActStatus = (typeof actStatuses)[number];

/** What an act changes, one column or a few that belong together; `server/moderation/effects.ts` says which. */
export const effectKinds = [
  'post.hidden',
  'post.warning',
  'thread.closed',
  'thread.slow',
  'thread.place',
  'membership',
  'refusal',
  'membership.silence',
  'person.silence',
  'person.standing',
] as const;
export type EffectKind = (typeof effectKinds)[number];

export const appealStatuses = ['open', 'upheld', 'overturned'] as const;
export type AppealStatus = (typeof appealStatuses)[number];

export const venues = ['in-person', 'online', 'hybrid', 'phone'] as const;
export type Venue = (typeof venues)[number];

export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** The kinds of work done later, each with a queue of its own. What each is told: `server/jobs.ts`. */
/** How soon a person should be with somebody whose words raise an alert. */
export const alertSeverities = ['S0', 'S1'] as const;
export type AlertSeverity = (typeof alertSeverities)[number];
export const alertTargets = ['post', 'message'] as const;
export type AlertTarget = (typeof alertTargets)[number];
/** "May we write to you?" and, in an emergency, "may we call someone for you?". */
export const alertQuestions = ['write', 'call'] as const;
export type AlertQuestion = (typeof alertQuestions)[number];
export const alertAnswers = ['yes', 'no'] as const;
export type AlertAnswer = (typeof alertAnswers)[number];
export const alertStepKinds = [
  'opened',
  'again',
  'calledOut',
  'calledSecond',
  'taken',
  'stoodBy',
  'handedOver',
  'letGo',
  'note',
  'asked',
  'askedCall',
  'answered',
  'answeredNo',
  'wrote',
  'wroteBack',
  'closed',
  'followedUp',
] as const;
export type AlertStepKind = (typeof alertStepKinds)[number];
/** Why somebody is asked whether they would like to talk: an emergency, or several alerts in one shift. */
export const debriefReasons = ['emergency', 'several'] as const;

/** What a number is for. */
export const lineKinds = ['emergency', 'suicide', 'overdose', 'treatment', 'listening', 'youth', 'violence'] as const;
export type LineKind = (typeof lineKinds)[number];
/** The cookie in which a browser keeps the country whose numbers its reader wants. It says nothing to anybody's account. */
export const countryCookie = 'help_country';

export const jobNames = [
  'callOut',
  'followUp',
  'sendMail',
  'endSanctions',
  'unanswered',
  'tidy',
  'deliver',
  'mailNews',
  'pushNews',
  'nextTimes',
  'remind',
  'checkFeeds',
  'readFeed',
  'forwardProposal',
  'sponsorships',
  'matchRound',
] as const;
export type JobName = (typeof jobNames)[number];

/** Whose meeting it is. `families` are family groups of no other name; `other` is one we have no words for yet. */
export const fellowships = [
  'na',
  'ha',
  'mara',
  'pa',
  'smart',
  'rd',
  'refuge',
  'lifering',
  'aa',
  'ca',
  'cma',
  'daa',
  'ma',
  'wfs',
  'oa',
  'aca',
  'coda',
  'eda',
  'al-anon',
  'nar-anon',
  'pal',
  'families',
  'other',
] as const;
export type Fellowship = (typeof fellowships)[number];

/** `suspended` and `closed` are always said by someone, never guessed. */
export const meetingStatuses = ['active', 'suspended', 'closed'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** What people who were there can say of a meeting with one tap. */
export const tapKinds = ['was-on', 'nobody', 'medication'] as const;
export type TapKind = (typeof tapKinds)[number];

/** Why a meeting is not held for now: its source says so, its room is closed, it pauses for a season, or nobody was met there. */
export const suspensionReasons = ['source', 'room', 'season', 'unconfirmed', 'other'] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** What may be different on one date: not held, held at another time or place, held besides, or shut or held although it is a holiday. */
export const exceptionKinds = ['cancelled', 'moved', 'extra', 'holiday-shut', 'holiday-held'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** What a meeting may declare beside its codes. Declarations are dated: a meeting changes with who comes. */
export const declarationKinds = ['medication-welcome', 'naloxone'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** Who said something of a meeting: its source, a moderator, or a member whose proposal was taken up. */
export const sayers = ['feed', 'moderator', 'member'] as const;
export type Sayer = (typeof sayers)[number];

/** What became of a meeting in a change of its history. */
export const changeKinds = ['new', 'change', 'delete', 'restore'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The formats a source of meetings may have. `own` is the one source that staff of this site enter by hand. */
export const sourceFormats = ['meeting-guide', 'table', 'bmlt', 'own'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** A `draft` source was read, and waits for an admin to look and say yes; a withdrawn one is no longer listed. */
export const sourceStatuses = ['draft', 'active', 'paused', 'withdrawn'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** How a reading of a source stands. A `preview` waits for an admin; of an `applied` one parts may be held back. */
export const runStatuses = ['waiting', 'running', 'preview', 'applied', 'unchanged', 'failed', 'discarded'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** What the type codes of all fellowships have in common, and what people filter by. */
export const facets = [
  'medication-welcome',
  'naloxone',
  'newcomer',
  'open',
  'closed',
  'women',
  'men',
  'lgbtq',
  'young',
  'speaker',
  'step',
  'literature',
  'discussion',
  'meditation',
  'secular',
  'wheelchair',
  'asl',
  'children',
  'child-care',
  'seniors',
  'people-of-color',
  'tradition',
  'dual-diagnosis',
  'candlelight',
  'outdoor',
  'fragrance-free',
  'proof-of-attendance',
] as const;
export type Facet = (typeof facets)[number];

export const timesOfDay = ['morning', 'afternoon', 'evening', 'night'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

/** How soon: running or about to start, within two hours, on this date, or this evening and night. */
export const meetingWindows = ['now', 'soon', 'today', 'tonight'] as const;
export type MeetingWindow = (typeof meetingWindows)[number];
