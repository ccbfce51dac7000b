/** What Portuguese-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Portuguese. */
export const portuguese: Vocabulary = {
  language: 'pt',
  share: list(`
    compartilhar, compartilhe, compartilhe no, compartilhe esta notícia,
    compartilhe essa notícia, compartilhar no facebook, compartilhar no twitter,
    compartilhar no whatsapp, partilhar, partilhe, partilhar no, copiar link, copiar url,
    link copiado, enviar por e-mail, enviar por email, enviar, e-mail, email, salvar, guardar,
    salvar para ler depois, tweetar, recomendar,
    envie por e-mail
  `),
  subscribe: list(`
    ver no navegador, visualizar no navegador, cancelar inscrição, cancelar a subscrição, você está recebendo este e-mail,
    assine, assinar, assinante, assinantes, assinatura, assine já, exclusivo para assinantes,
    exclusivo assinantes, já é assinante, conteúdo exclusivo, seja assinante, cadastre-se,
    cadastrar, cadastro, faça login, fazer login, entrar, entre, sair, minha conta, newsletter,
    newsletters, receba, receba nossas, receba as notícias, receba notícias,
    receba no seu email, receba em seu e-mail, inscreva-se, inscrever-se, subscreva, subscrever,
    iniciar sessão, registe-se, esqueci minha senha, senha, edição impressa, apoie,
    apoie o jornalismo, continue lendo, para continuar lendo
  `),
  advert: list(`
    publicidade, anúncio, anuncie, anúncios, patrocinado, conteúdo patrocinado,
    continua depois da publicidade, continua após a publicidade,
    continue lendo após a publicidade, pub, carregando, conteúdo de marca
  `),
  cookies: list(`
    informações num dispositivo, informações em um dispositivo,
    cookies, política de cookies, usamos cookies, utilizamos cookies, este site usa cookies,
    este site utiliza cookies, aceitar, aceitar cookies, aceito, rejeitar,
    política de privacidade, aviso de privacidade, privacidade, proteção de dados,
    página não encontrada, a página que procura, a página que você, não é um robô,
    bloqueador de anúncios
  `),
  related: list(`
    leia mais, leia também, leia a íntegra, leia ainda, ler mais, ler também, lê também,
    veja também, veja mais, ver mais, ver também, ver todas, saiba mais, mais lidas, mais lidos,
    as mais lidas, mais vistas, mais recentes, mais, mais notícias, mais informações,
    últimas notícias, últimas, notícias relacionadas, matérias relacionadas,
    artigos relacionados, relacionadas, relacionados, conteúdo relacionado, recomendado,
    recomendados, recomendadas, recomendamos, recomendado para você, em destaque, destaques,
    destaque, você pode gostar, você também pode gostar, pode interessar, próxima, próximo,
    anterior, próxima notícia, notícia anterior, vídeo, vídeos, fotos, galeria, ao vivo,
    em directo, em direto, assista, ouça, notícias, tudo sobre, todas as notícias,
    continuar a ler, mais em, mais sobre, plantão, edição do dia, voltar ver novamente,
    ver novamente, tópicos, tópicos relacionados,
    mais populares
  `),
  comments: list(`
    comentários, comentário, comentar, comente, ver comentários, deixe um comentário,
    deixe seu comentário, deixar um comentário, deixe uma resposta, escreva um comentário,
    responder, sem comentários, seja o primeiro a comentar, termos de uso dos comentários,
    denunciar, reportar erro, comunicar erro, comunique erro, envie sua, curtir, gostei,
    fale conosco, sua opinião, painel do leitor,
    erramos
  `),
  follow: list(`
    siga, siga-nos, siga-nos no, siga nos, siga o, seguir, redes sociais, baixe o app,
    baixe nosso aplicativo, baixe o aplicativo, contato, contacto, contactos, entre em contato,
    canal no whatsapp, participe do canal, participe do nosso, entre no nosso, acompanhe,
    inscreva-se no canal
  `),
  navigation: list(`
    início, página inicial, home, menu, abrir menu, fechar menu, fechar, abrir, buscar, busca,
    pesquisar, pesquisa, ir para o conteúdo, pular para o conteúdo, voltar, voltar ao topo,
    topo, seções, secções, editorias, etiquetas, tags, arquivo, arquivado em, categorias,
    mapa do site, quem somos, sobre, sobre nós, expediente, ficha técnica, trabalhe conosco,
    ajuda, serviços, loja, classificados, previsão do tempo, horóscopo, loterias, jogos,
    opinião, colunistas, colunas, editoriais, tecnologia, entretenimento, especiais, podcasts,
    blogs, idioma, português, mostrar, ocultar, mostrar mais, carregar mais, ok, cancelar, sim,
    não, rádio, tv, você está aqui
  `),
  tools: list(`
    imprimir, ouvir, ouvir o texto, ouvir texto, ouça este conteúdo, ouça este artigo,
    ouvir notícia, diminuir fonte, aumentar fonte, diminuir letra, aumentar letra,
    tamanho da fonte, tamanho do texto, tempo de leitura, min de leitura, minutos de leitura,
    visualizações, baixar, pdf, tela cheia, ampliar, ampliar imagem, ver em tela cheia,
    traduzir, pausar, reproduzir,
    ouça a matéria, tamanho da letra, oferecer artigo
  `),
  rights: list(`
    nota do editor, nota da redação,
    todos os direitos reservados, direitos reservados, direitos autorais, proibida a reprodução,
    copyright, termos de uso, termos e condições, política editorial, aviso legal,
    princípios editoriais, código de conduta, desenvolvido por, powered by, com informações de,
    com informações da, com agências, issn
  `),
  ownText: list(`
    este artigo, esta notícia, esta reportagem, esta matéria, este conteúdo, esta página,
    este texto, neste artigo,
    correção:, correcção:, retificação:, errata:, erramos:, esclarecimento:, nota da redação,
    nota da redacção, nota do editor, uma versão anterior, uma primeira versão
  `),
  reader: list(`
    você, seu navegador, sua assinatura, bem-vindo ao, bem-vindo à
  `),
  captionCredit: list(`
    foto, fotos, fotografia, foto de, imagem, imagens, crédito, créditos, divulgação,
    reprodução, arquivo, arquivo pessoal, fonte, ilustração, arte, infográfico
  `),
  captionOpening: list(`
    legenda, na imagem, na foto, foto de arquivo, imagem de arquivo, imagem ilustrativa
  `),
  byline: list(`
    escrito por, publicado por, texto de, autor, autora, reportagem de, redigido por, texto:,
    reportagem:
  `),
  by: list(`
    por
  `),
  role: list(`
    jornalista, repórter, correspondente, editor, editora, enviado especial, enviada especial,
    colunista
  `),
  desk: list(`
    redação, da redação, agências, com agências, estadão conteúdo, folhapress, agência brasil,
    com agência, redacção, equipe
  `),
  topics: list(`
    tags, assuntos, temas, palavras-chave, tópicos, mais sobre, marcadores, categorias,
    categoria, editoria
  `),
  home: list(`
    início, home, capa, página inicial
  `),
  summary: list(`
    resumo, em resumo, pontos-chave, destaques, o essencial, em síntese
  `),
  published: list(`
    publicado, publicado em, publicada em, postado em, data de publicação, criado em,
    publicação, divulgado em,
    data:
  `),
  updated: list(`
    atualizado, atualizado em, atualizada em, última atualização, modificado em, actualizado em,
    atualizado há
  `),
  sections: list(`
    política, economia, esportes, esporte, cultura, mundo, brasil, cotidiano, poder,
    internacional, opinião, saúde, ciência, tecnologia, educação, notícias, geral, polícia,
    sudeste, nordeste, sociedade, desporto, portugal, país, local, regional, negócios,
    entretenimento, justiça, futebol, meio ambiente, ambiente, trânsito, segurança, clima, tempo,
    saúde e bem-estar, ciência e saúde, agricultura, agronegócio, turismo, variedades,
    rio de janeiro, são paulo, minas gerais, paraná, bahia, cidades, cidade, estados,
    direitos humanos, pesquisa e inovação, norte, centro-oeste, sul
  `),
  at: list('em, desde'),
  for: list('para'),
  with: list('com'),
  the: list('o, a, os, as'),
  of: list('de, do, da'),
  on: list('em'),
  from: list('de'),
  our: list('nosso, nossa'),
  is: list('é'),
  reports: list('cobre, escreve'),
  readingTime: list('de leitura'),
  yearsAgo: list('anos'),
  ago: list('há, ontem, atrás'),
  here: list('você está em'),
  about: list('sobre'),
  to: list('a, à, ao')
}
