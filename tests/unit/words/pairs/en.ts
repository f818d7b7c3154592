/** Each word of a line must have the stem of the first one. */
export const meet = `
school schools school's
study studies studying studied
teacher teachers
child children children's
library libraries
bullying bully bullies bullied
pupil pupils
family families
class classes
lunch lunches
parent parents parents'
help helps helping helped
read reads reading
write writes writing written
swim swims swimming
plan plans planning planned
share shares sharing shared
care caring cared cares
learn learns learning learned learnt
teach teaches teaching taught
play plays playing played
city cities
community communities
activity activities
policy policies
course courses
house houses housing
case cases
bus buses
language languages
programme program programmes
practice practise practices
centre center centres
organise organize organising organizing
organisation organization organisations
behaviour behavior behaviours
neighbourhood neighborhood neighbourhoods
person people
woman women
man men
foot feet
life lives
meal meals
exam exams
box boxes
dish dishes
mentor mentors mentoring mentored
tutor tutors tutoring
absence absences
visit visits visiting visited
volunteer volunteers volunteering volunteered
include includes including included
support supports supporting supported
refugee refugees
key keys
holiday holidays
trainee trainees
network networks networking
maths math
travel travelling traveled travels
use uses using used
stop stops stopping stopped
move moves moving moved
change changes changing changed
budget budgets budgeting
afternoon afternoons
`;

/** The words of a line must have different stems. */
export const differ = `
universe university
general generate
care car
plan plane
policy police
even evening
new news
parking park
teacher teaching
hope hop
note not
star stare start
business busy
past paste
win wing
out outing
shed she
bed be
thing thin
spring spread
ring rinse
arm army
organ organise
need needle
feed fee
rate rat
school scholar
home homework
meal meat
child chill
person personal
house hour
bus busy
class clash
during dure
`;
