/** Each word of a line must have the stem of the first one. */
export const meet = `
lección lecciones leccion
maestro maestra maestros maestras
voz voces
vez veces
escolar escolares
escuela escuelas
niño niña niños niñas
hijo hija hijos hijas
alumno alumna alumnos alumnas
profesor profesora profesores profesoras
familia familias
biblioteca bibliotecas
colegio colegios
ciudad ciudades
barrio barrios
lengua lenguas
red redes
clase clases
curso cursos
padre padres
madre madres
país países
mes meses
interés intereses
inglés inglesa ingleses
francés francesa
falta faltan faltar faltas
ayuda ayudan ayudar ayudas
trabajo trabajos trabajar trabaja
estudio estudios estudiar estudian
aprender aprenden aprende aprendizaje
enseñar enseñan enseñanza
jugar juego juegan
reunión reuniones
participación participaciones
actividad actividades
público pública públicos públicas
nuevo nueva nuevos nuevas
tutor tutora tutores
director directora directores directoras
comedor comedores
patio patios
libro libros
pregunta preguntas preguntar
abuelo abuela abuelos
amigo amiga amigos
luz luces
feliz felices
joven jóvenes
examen exámenes
bosque bosques
comunidad comunidades
centro centros
leer leen
municipio municipios
transición transiciones
voluntario voluntaria voluntarios
vecino vecina vecinos vecinas
práctica prácticas
jornada jornadas
migrante migrantes
deber deberes
médico médica médicos
vivienda viviendas
hablar hablan habla
`;

/** The words of a line must have different stems. */
export const differ = `
caso casa cosa
niñez nido
puerto puerta
cuento cuenta
libro libra
red real
plazo plaza
punto punta
escuela escalera
maestro maíz
clase clavo
barrio barro
padre padrón
madre madera
mes mesa
derecho derecha
grado grada
banco banca
pasto pasta
cartera cartero
manzana mañana
modo moda
rato rata
hora horno
lengua lento
junto junta
comedor comida
centro central
curso cursi
marco marca
música músico
cargo carga
universo universidad
`;
