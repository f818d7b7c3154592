/** Each word of a line must have the stem of the first one. */
export const meet = `
läsår läsåret
skolår skolåret
skola skolan skolor skolorna skolans skolornas
rektor rektorn rektorer rektorerna rektors
upptagningsområde upptagningsområdet upptagningsområden upptagningsområdena
område området områden
förälder föräldrar föräldrarna föräldern föräldrars
elev elever elevernas eleven elevens eleverna
lärare lärarna lärarens läraren
barn barnen barnens barnet
bråk bråkar bråkade bråka bråket
bibliotek biblioteket biblioteken bibliotekets
läxa läxor läxorna läxan
klass klasser klassen klasserna
lektion lektioner lektionen lektionerna
kommun kommuner kommunen kommunens kommunal
stad städer staden städerna stadens
språk språket språken språkets
möte möten mötet mötena
arbete arbeten arbetet arbetar arbetade
hjälp hjälpa hjälper hjälpen
lek leka leker leken
bok böcker böckerna boken
förskola förskolan förskolor förskolorna
fritidshem fritidshemmet fritidshemmen
gymnasium gymnasiet gymnasier
rum rummet rummen
vinter vintern vintrar
syster systrar systern
cykel cyklar cykeln cykla
ålder åldrar åldern
plan planer planen
plats platser platsen platserna
resurs resurser resursen
kurs kurser kursen
grupp grupper gruppen gruppernas
lunch luncher lunchen
pojke pojkar pojken pojkarna
flicka flickor flickan flickorna
vän vänner vännen vännerna
möjlighet möjligheter möjligheten
utbildning utbildningar utbildningen utbildningarna
aktivitet aktiviteter aktiviteten
kompetens kompetenser kompetensen
program programmet programmen
nätverk nätverket nätverken
familj familjer familjen familjernas
avgift avgifter avgiften
resa resor resan resorna
vecka veckor veckan veckorna
dag dagar dagen dagarna
hand händer handen
tand tänder tänderna
mottagare mottagaren mottagarna
ledare ledaren ledarna
huvudman huvudmän huvudmannen
fönster fönstret
exempel exemplet exemplen
svensk svenska svenskt
trygg trygga
viktig viktigt viktiga
projekt projektet projekten
nivå nivåer nivån
kostnad kostnader kostnaden kosta kostar
månad månader månaden
marknad marknader marknaden
kontrollerad kontrollerat kontrollerade
frånvaro frånvaron
konto kontot konton
person personen personer personerna
lektion lektionen
trygghet tryggheten
skolgård skolgården skolgårdar
födelsedag födelsedagar
`;

/** The words of a line must have different stems. */
export const differ = `
läsår läsa
skolår skola
bar barn
skola skolk skolsköterska
elev elak
lärare läkare
rektor rekrytering
kommun kommunikation
stad stat start
språk spår
möte mat
klass klo
läxa lax
lek lektion
bok bock
fritid frid
hem hemlig
plan plats
moder modern
vän vante
mat matte
sko skola
rum rumpa
kurs kur
hus hud
familj fam
program progress
vinter vin
ålder alla
resa resurs
hand handel
dag dagis
fråga frånvaro
kök kokos
pappa papper
granne gräns
hälsa hals
kvart kvarter
partner part
kost kostnad
sömnad sömn
nivå nio
lag lagg
`;
