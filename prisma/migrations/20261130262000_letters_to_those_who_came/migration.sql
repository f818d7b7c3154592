-- AlterEnum
ALTER TYPE "MeetingLetterKind" ADD VALUE 'answers';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'report';
