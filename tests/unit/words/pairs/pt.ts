/** Each word of a line must have the stem of the first one. */
export const meet = `
transição transições
escola escolas
aluno alunos aluna alunas
professor professores professora professoras
família famílias
nacional nacionais
fácil fáceis
irmão irmãos irmã irmãs
mãe mães
pai pais
mão mãos
pão pães
criança crianças
menino menina meninos meninas
filho filha filhos filhas
amigo amiga amigos
jovem jovens
homem homens
viagem viagens
jardim jardins
bom boa bons boas
papel papéis
difícil difíceis
espanhol espanhóis
azul azuis
infantil infantis
lição lições
educação educações
participação participações
reunião reuniões
atividade atividades
cidade cidades
comunidade comunidades
bairro bairros
língua línguas
rede redes
turma turmas
classe classes
curso cursos
mês meses
raiz raízes
voz vozes
vez vezes
falta faltam faltar faltas
ajuda ajudam ajudar
trabalho trabalhos trabalhar
aprender aprendem aprende aprendizagem
ensinar ensinam ensino
jogo jogos jogar
biblioteca bibliotecas
município municípios
municipal municipais
diretor diretora diretores
tutor tutora
refeitório refeitórios
cantina cantinas
livro livros
exame exames
teste testes
inglês inglesa
português portuguesa portugueses
voluntário voluntária voluntários
vizinho vizinha vizinhos
público pública públicos
agrupamento agrupamentos
ponte pontes
prática práticas
social sociais
hospital hospitais
animal animais
novo nova novos
`;

/** The words of a line must have different stems. */
export const differ = `
fato fatia
caso casa coisa
porto porta
conto conta
ponto ponta
livro livre
pai paisagem
mãe mão
escola escala
aluno aluguer
professor profissão
criança crise
mês mesa
rede real
turma turno
curso curto
cidade cidadão
bairro barro
língua linguiça
falta fala
jardim jarra
papel papa
voz vocação
família fama
música músico
quadro quadra
gosto gota
modo moda
rato rata
hora horta
exame enxame
banco banca
fácil faca
`;
