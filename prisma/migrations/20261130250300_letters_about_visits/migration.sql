-- Letters to the groups of a visit, and about the synthesis.
ALTER TYPE "MeetingLetterKind" ADD VALUE 'visitSheet';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'morningNote';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'notesArrived';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'synthesis';
