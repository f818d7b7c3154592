/** Each word of a line must have the stem of the first one. */
export const meet = `
sord sorda sords sordes
migdiada migdiades
biblioteca biblioteques
mestre mestres mestra
escola escoles escolar escolars
participació participacions participacio
nen nens nena nenes
llengua llengües
infant infants
acollida acollir acollides acolliment
barri barris
alumne alumna alumnes alumnat
professor professora professors professores professorat
família famílies familiar
aprendre aprenem aprenen
activitat activitats
comunitat comunitats
ciutat ciutats
ciutadà ciutadana ciutadans
lliçó lliçons
camí camins
jardí jardins
pla plans
català catalana catalans catalanes
germà germana germans
veí veïna veïns veïnes
curs cursos
procés processos
text textos
bosc boscos
projecte projectes
xarxa xarxes
centre centres
classe classes
aula aules
casa cases
cas casos
plaça places
platja platges
amic amiga amics amigues
públic pública públics públiques
polític política polítiques
voluntari voluntària voluntaris voluntàries voluntariat
ajuda ajudar ajuts
falta falten faltar faltes
sortida sortides sortir
menjador menjadors
joguina joguines
setmana setmanes
pràctica pràctiques
tallers taller
grup grups
home homes
dona dones
pare pares
mare mares
any anys
dia dies
hora hores
joc jocs jugar
pati patis
llibre llibres
necessitat necessitats
municipi municipis
municipal municipals
telèfon telèfons
llegir llegim llegeixen
entrada entrades entrar
educació educacions
nou nova nous noves
`;

/** The words of a line must have different stems. */
export const differ = `
sords sortides
migdiada migdia
pas pasta
casa cas
escola escultura
mestre mestral
mes mesa
nen neu
barri barret
llengua llengot
formació forma
educació edifici
oficina ofici
ciutat ciutadà
estat estada
població poble
port porta
pati patata
pla plat
curs cursa
centre centenar
mare mar
taller tall
grup gruix
home hora
famili fama
carta cartró
llibre llibertat
menjador menja
pràctica practicant
joc joguina
any ànec
terrat terra
pilot pilota
acta acte
sort sortida
infant infermera
xarxa xarop
`;
