/** Each word of a line must have the stem of the first one. */
export const meet = `
programování programovat programuje
škola školy školou školu škole školám školách školní školního školních
žák žákem žáci žáků žákům žáky žákyně žákovský
prvňák prvňáci prvňáků prvňáky
docházka docházky docházkou docházce docházku
Vídeň Vídni Vídně vídeňský
Praha Praze Prahy pražský
Brno Brně Brna brněnský
Ostrava Ostravě Ostravy
učitel učitelé učitelů učitelka učitelky učitelem učitelský učitelství
ředitel ředitelka ředitele ředitelé
rodič rodiče rodičům rodičů rodičovský
obec obce obcí obci obcím obecní
město města městě městský městům městech městem
dítě děti dětí dětem dětmi dětech dětský
učit učí učili učení
oběd obědy obědů oběda obědě
jídelna jídelny jídelně jídelen
třída třídy třídě tříd třídní třídou
domácí domácího domácích
úkol úkoly úkolů úkolem
kniha knihy knize knih knihou
knihovna knihovny knihovně knihoven
týden týdny týdnu týdenní
hřiště hřišti hřištích
rodina rodiny rodin rodinný rodinách
jazyk jazyky jazyka jazykový jazyků
vzdělávání vzděláváním vzdělávací vzdělávat vzdělávají
řešit řeší řešení
spolupráce spolupráci spolupracovat spolupracuje spolupracují
projekt projekty projektu projektový projektech
asistent asistentka asistenti asistentů
psycholog psychologové psychologa psychologem
program programy programu programem programů
problém problému problémy problémem problémech
rozpočet rozpočtu rozpočty
nájem nájmu nájmem
zájem zájmu zájmový
klub kluby klubu klubový
kroužek kroužky kroužku kroužků
družina družiny družině družinou
komunita komunity komunitní komunitě
učebna učebny učebně
výzkum výzkumu výzkumem výzkumný
šikana šikany šikaně šikanou
čtenář čtenáři čtenářů
cizinec cizinci cizinců cizince
občan občané občanský občanů
pomoc pomoci pomáhat pomáhá
prázdniny prázdnin prázdninách
peníze peněz penězi
dopis dopisy dopisu
školka školky školce školek
partner partneři partnerství
den dny dní dnů
činnost činnosti činností činnostem
organizace organizaci organizací organizační
`;

/** The words of a line must have different stems. */
export const differ = `
program programování
škola školka školení
hrad hra
stav stavba
město místo most
rodič rodina
obec občan oběd
učitel učebnice
den dno
kniha knihovna
práce prádlo
zub zubař
třída tříska
strana strach
policie police
list lístek
vlak vlna
hora horko
voda vodič
ruka rukáv
klub klubko
dům domov
kolo kolej
cena cesta cizinec
sport spor
hlava hlas
slovo slon
domov domácí
Praha práh
Brno brána
jídelna jídlo
věc věk
zeď země
laik lák
matka matematika
`;
