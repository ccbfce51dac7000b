/** What Spanish-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Spanish. */
export const spanish: Vocabulary = {
  language: 'es',
  share: list(`
    compartir, comparte, compártelo, compartir en, compartir por, compartir en facebook,
    compartir en twitter, compartir en whatsapp, copiar enlace, copiar link, copiar url,
    enlace copiado, enviar por email, enviar por correo, enviar por correo electrónico, enviar,
    correo electrónico, correo, email, guardar, guardar artículo, twittear, tuitear, recomendar,
    síguenos y comparte,
    whatsappear
  `),
  subscribe: list(`
    ver en el navegador, ver este correo en, darse de baja, darte de baja, recibes este correo, has recibido este correo,
    suscríbete, suscribirse, suscribirme, suscripción, suscripciones, suscriptores,
    solo para suscriptores, hazte socio, hazte suscriptor, regístrate, registrarse, registro,
    iniciar sesión, inicia sesión, cerrar sesión, mi cuenta, mi perfil, boletín, boletines,
    newsletter, newsletters, recibe nuestro, recibe las noticias, recibe en tu correo,
    reciba nuestro, únete a nuestro canal, únete a nuestro, apúntate, olvidé mi contraseña,
    contraseña, edición impresa, hemeroteca, para seguir leyendo, sigue leyendo, seguir leyendo,
    contenido exclusivo,
    suscribite, ingresar, contenido exclusivo para suscriptores,
    recibe la newsletter
  `),
  advert: list(`
    publicidad, anuncio, anuncios, anunciantes, patrocinado, contenido patrocinado,
    contenido de pago, te puede interesar, cargando, contenido promocionado
  `),
  cookies: list(`
    información en un dispositivo,
    política de cookies, aviso de cookies, usamos cookies, utilizamos cookies,
    este sitio usa cookies, este sitio web utiliza cookies, aceptar, aceptar cookies,
    configurar cookies, configuración de cookies, rechazar, política de privacidad,
    aviso de privacidad, privacidad, protección de datos, página no encontrada,
    la página que busca, la página que buscas, no eres un robot, bloqueador de anuncios
  `),
  related: list(`
    más, más noticias, más información, más leído, más leídas, lo más leído, lo más visto,
    lo más, las más leídas, las más vistas, relacionado, relacionadas, relacionados,
    noticias relacionadas, artículos relacionados, notas relacionadas, temas relacionados,
    contenido relacionado, te recomendamos, te puede interesar, también te puede interesar,
    te podría interesar, le puede interesar, puede interesarte, quizás te interese, recomendado,
    recomendados, recomendamos, lee también, lea también, lee además, lea además, leer también,
    leer más, lee más, leer artículo completo, ver más, ver todo, ver todas, ver noticia,
    puedes ver, puede ver, ver también, vea también, mira también, mire también, además, en portada, últimas noticias,
    última hora, lo último, últimos artículos, ultimas noticias, noticias destacadas,
    destacadas, destacados, en vivo, en directo, tendencias, titulares, siguiente, anterior,
    artículo anterior, artículo siguiente, noticia anterior, noticia siguiente, video, vídeo,
    videos, vídeos, fotos, galería, galerías, fotogalería, para saber más, saber más,
    conoce más, entérate, no te pierdas, todas las noticias, otras noticias, portada, temas,
    crónica, resumen,
    puedes ver, puede ver, mira también, te puede interesar,
    mirá también, seguí leyendo, leé también
  `),
  comments: list(`
    comentarios, comentar, comenta, comentario, ver comentarios, deja un comentario,
    dejar un comentario, deja tu comentario, deja una respuesta, escribe un comentario,
    añadir comentario, responder, cancelar respuesta, normas de participación, sin comentarios,
    hay comentarios, participa, tu opinión, denunciar, me gusta, cartas al director,
    reportar error, reportar un error, informar de un error,
    normas de uso, opina,
    ir a los comentarios
  `),
  follow: list(`
    síguenos, síguenos en, siga a, síganos, síganos en, sígueme, seguir, seguir a,
    redes sociales, descarga nuestra app, descarga la app, descarga la aplicación, contacto,
    contáctanos, contáctenos, canal de whatsapp, síguenos en google,
    unirse a whatsapp, añadir a google
  `),
  navigation: list(`
    inicio, menú, menú principal, abrir menú, cerrar menú, cerrar, abrir, buscar, búsqueda,
    buscador, ir al contenido, saltar al contenido, volver, volver arriba, subir, secciones,
    etiquetas, etiqueta, archivado en, archivo, temas, categorías, mapa del sitio, mapa web,
    quiénes somos, sobre nosotros, acerca de, redacción, staff, trabaja con nosotros, ayuda,
    servicios, tienda, clasificados, el tiempo, horóscopo, esquelas, pasatiempos, juegos,
    sorteos, loterías, lotería, farándula, opinión, editoriales, columnistas, tecnología,
    entretenimiento, especiales, agenda, idioma, español, mostrar, ocultar, mostrar más,
    cargar más, aceptar, cancelar, sí, radio, televisión, cartelera, usted está aquí, estás en
  `),
  tools: list(`
    imprimir, imprime, tamaño de letra, tamaño del texto, tamaño de fuente, aumentar texto,
    disminuir texto, disminuye el tamaño del texto, aumenta el tamaño del texto, reducir texto,
    ampliar, ampliar foto, ampliar imagen, escuchar, escucha el artículo, escuchar artículo,
    escucha esta noticia, audio, tiempo de lectura, minutos de lectura, min de lectura, visitas,
    lecturas, descargar, pdf, pantalla completa, reproducir, pausa, traducir, volumen,
    leer en voz alta,
    escuchar noticia, escuchar nota, reportar, agregar a favoritos, regala esta noticia,
    desplegar redes sociales,
    sobre la firma
  `),
  rights: list(`
    nota del editor, nota de la redacción, nota de redacción,
    todos los derechos reservados, derechos reservados, prohibida su reproducción,
    prohibida la reproducción, copyright, aviso legal, condiciones de uso,
    términos y condiciones, términos de uso, política editorial, código ético,
    quedan reservados, powered by, desarrollado por, issn, con información de, nota del editor
  `),
  ownText: list(`
    este artículo, esta noticia, esta nota, esta información es, esta información fue,
    esta página, este contenido, este reportaje, este texto, esta entrevista,
    corrección:, aclaración:, fe de errores, fe de erratas, nota de la redacción,
    nota de redacción, nota del editor, una versión anterior, una primera versión
  `),
  reader: list(`
    usted, tu, tus, su navegador, puedes, bienvenido a, bienvenidos a
  `),
  captionCredit: list(`
    foto, fotos, fotografía, fotografías, fotografía de, foto de, imagen, imagen de, imágenes,
    crédito, créditos, cortesía, cortesía de, archivo, foto de archivo, fuente, ilustración,
    captura de pantalla, infografía, gráfico
  `),
  captionOpening: list(`
    pie de foto, en la imagen, en la foto, foto de archivo, imagen de archivo, imagen de
  `),
  byline: list(`
    publicado por, escrito por, redactado por, una información de, la información es de,
    reportaje de, texto:, autor:, autora:, autores:, firma:,
    una crónica de, crónica de, un reportaje de, entrevista de
  `),
  by: list(`
    por
  `),
  role: list(`
    periodista, corresponsal, corresponsales, enviados, enviado especial, enviada especial, redactor, redactora,
    redactor jefe, reportero, reportera, columnista, editor, editora
  `),
  desk: list(`
    redacción, la redacción, agencias, redacción web, agencia, redacción digital, staff,
    equipo de redacción, redacción central
  `),
  topics: list(`
    etiquetas, temas, tags, palabras clave, archivado en, más sobre, categorías, categoría,
    temas relacionados, en este artículo, sección
  `),
  home: list(`
    inicio, portada, home, principal
  `),
  summary: list(`
    en resumen, resumen, puntos clave, claves, las claves, lo esencial, en breve, lo más importante
  `),
  published: list(`
    publicado, publicado el, publicada el, publicado en, fecha de publicación, creado el,
    emitido el,
    fecha:, fecha :
  `),
  updated: list(`
    actualizado, actualizado el, actualizada, actualizado a las, última actualización,
    modificado, modificado el, act
  `),
  sections: list(`
    política, economía, deportes, deporte, cultura, sociedad, internacional, nacional, mundo,
    españa, opinión, ciencia, tecnología, salud, sucesos, noticias, actualidad, espectáculos,
    negocios, local, regional, región, provincias, educación, justicia, entretenimiento, america,
    américa, europa, fútbol, policiales, policial, país, medio ambiente, medioambiente, comunidad,
    judicial, judiciales, economía y negocios, ciudades, ciudad, estados, metrópoli, méxico,
    argentina, chile, colombia, perú, clima, sucesos y tribunales, viajes, gente, energía,
    tribunales, vida, ecología, campo, agricultura, tráfico, regiones
  `),
  at: list('a, en, desde'),
  for: list('para'),
  with: list('con'),
  the: list('el, la, los, las'),
  of: list('de, del'),
  on: list('el, a'),
  from: list('de'),
  our: list('nuestro, nuestra'),
  is: list('es'),
  reports: list('cubre, escribe'),
  reach: list('contacte a'),
  readingTime: list('de lectura'),
  yearsAgo: list('años'),
  ago: list('hace, ayer'),
  here: list('usted está aquí, te encuentras en'),
  about: list('acerca de, sobre'),
  to: list('a, al')
}
