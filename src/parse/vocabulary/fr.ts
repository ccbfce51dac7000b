/** What French-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** French. */
export const french: Vocabulary = {
  language: 'fr',
  share: list(`
    partager, partagez, partage, partager sur, partager par, partager cet article,
    partager l'article, partagez via, partagez via facebook, partagez via twitter,
    partagez via linkedin, partagez via courriel, partager via, copier le lien, copier l'url,
    lien copié, envoyer par mail, envoyer par e-mail, envoyer à un ami, envoyer par courriel,
    envoyer, courriel, e-mail, mail, tweeter, recommander, enregistrer, sauvegarder,
    offrir l'article, offrir cet article,
    partager sur facebook, partager sur twitter
  `),
  subscribe: list(`
    voir dans le navigateur, afficher dans le navigateur, version en ligne, se désabonner, vous recevez cet e-mail, vous recevez ce courriel,
    s'abonner, abonnez-vous, abonnés, abonné, abonnement, abonnements, je m'abonne,
    je m'inscris, déjà abonné, réservé aux abonnés, article réservé aux abonnés,
    contenu réservé aux abonnés, s'inscrire, inscrivez-vous, inscription, se connecter,
    connectez-vous, connexion, déconnexion, mon compte, newsletter, newsletters, infolettre,
    infolettres, nos newsletters, recevez notre, recevez la newsletter, recevez nos, recevoir,
    recevez gratuitement, votre adresse e-mail, votre e-mail, votre adresse email, votre email,
    merci de saisir votre adresse, mot de passe oublié, mot de passe, lire le journal,
    journal numérique, pour lire la suite, il vous reste, soutenez, soutenez-nous, faire un don,
    chaque mardi, retrouvez, lire plus tard, télécharger le journal,
    recevoir nos newsletters
  `),
  advert: list(`
    publicité, annonce, annonces, contenu sponsorisé, sponsorisé, contenu partenaire,
    la suite après cette publicité, la suite après la publicité,
    suite de l'article après la publicité, lecture de la vidéo, chargement, partenaires,
    petites annonces,
    passer la publicité
  `),
  cookies: list(`
    informations sur un appareil, informations sur un terminal,
    cookies, gestion des cookies, gérer les cookies, paramétrer les cookies, politique de cookies,
    accepter, tout accepter, refuser, tout refuser, nous utilisons des cookies,
    ce site utilise des cookies, politique de confidentialité, confidentialité,
    données personnelles, protection des données, vie privée, préférences cookies,
    page introuvable, cette page n'existe, pas un robot, bloqueur de publicité,
    désactiver votre bloqueur
  `),
  related: list(`
    à lire aussi, à lire, à lire également, lire aussi, lire également, lire l'article,
    lire la suite, lire plus, lire la vidéo, voir aussi, voir également, voir plus, voir tout,
    à voir, à voir aussi, à écouter, à suivre, en savoir plus, plus d'informations,
    plus d'articles, articles liés, articles similaires, sur le même sujet, sur le même thème,
    dans la même rubrique, dans le même dossier, nos derniers articles, les plus lus,
    le plus lu, les plus populaires, les plus commentés, les plus partagés, populaires,
    tendances, dernières nouvelles, dernières actualités, dernière minute, dernières infos,
    en continu, en direct, le fil info, à la une, la une, actualités, l'actualité en continu,
    vidéo, vidéos, photos, galerie, diaporama, nos recommandations, recommandé, recommandés,
    recommandé pour vous, vous aimerez aussi, cela peut vous intéresser, suivant, précédent,
    article suivant, article précédent, toute l'actualité, toutes les actualités,
    toutes les vidéos, ailleurs sur le web, notre sélection, notre dossier, dossier,
    lisez aussi, aussi, explorer, plus encore, retour à la une,
    lire, lire l'entretien, lire notre enquête, lire notre dossier, la rédaction vous conseille,
    poursuivez votre lecture, à ne pas manquer,
    à découvrir
  `),
  comments: list(`
    commentaires, commentaire, commenter, réagir, réagissez, réactions,
    afficher les commentaires, voir les commentaires, laisser un commentaire,
    écrire un commentaire, ajouter un commentaire, déposer un commentaire, aucun commentaire,
    soyez le premier à commenter, répondre, j'aime, signaler, signaler une erreur, votre avis,
    courrier des lecteurs, charte de modération, contribuer
  `),
  follow: list(`
    suivre, suivez-nous, suivez-nous sur, suivre l'auteur, suivre ce sujet, rejoignez-nous,
    retrouvez-nous, réseaux sociaux, télécharger l'application, téléchargez l'application,
    télécharger l'appli, nos applications, contact, contactez-nous, nous contacter,
    écrivez-nous, flux rss
  `),
  navigation: list(`
    accueil, menu, ouvrir le menu, fermer le menu, fermer, ouvrir, rechercher, recherche,
    aller au contenu, aller au contenu principal, passer au contenu, retour, retour en haut,
    haut de page, rubriques, plan du site, mots-clés, mots clés, thèmes, thématiques, sujets,
    tags, étiquettes, archives, à propos, qui sommes-nous, la rédaction, recrutement, aide,
    services, boutique, jeux, mots croisés, météo, horoscope, programme tv, programmes,
    avis de décès, nécrologie, immobilier, emploi, podcasts, débats, opinions, éditoriaux,
    chroniques, langue, français, afficher, masquer, afficher plus, voir en plein écran,
    plein écran, fenêtre modale, agenda, radio, télé, éditions, édition, valider, annuler, oui,
    non, plus, vous êtes ici, en ce moment, navigation
  `),
  tools: list(`
    imprimer, imprimer l'article, activer l'option d'impression du navigateur, impression,
    écouter, écouter l'article, écouter cet article, agrandir, agrandir le texte,
    réduire le texte, taille du texte, taille de police, temps de lecture, lecture,
    min de lecture, minutes de lecture, télécharger, pdf, traduire, pause, couper le son, zoom,
    lire dans l'app, version audio,
    classer, ajouter à vos favoris, lire le journal numérique,
    ajouter à mes favoris, résumé de l'article, plus d'options
  `),
  rights: list(`
    note de la rédaction, ndlr,
    tous droits réservés, droits de reproduction, reproduction interdite, mentions légales,
    conditions générales, conditions d'utilisation, cgu, cgv, copyright, charte,
    charte déontologique, publié par, réalisé par, crédits, issn, certifié par,
    prenez note que cet article, cet article a été publié, cet article est republié, avec afp,
    avec agences
  `),
  ownText: list(`
    cet article, cette dépêche, cette page, ce contenu, cet entretien, ce reportage,
    cette chronique, ce communiqué,
    correction :, correction:, rectificatif, précision :, erratum, note de la rédaction,
    une première version, une version précédente, une version antérieure
  `),
  reader: list(`
    vous, votre, vos, bienvenue sur
  `),
  captionCredit: list(`
    photo, photos, photo de, photo d'illustration, photo d'archives, photographie, photographe,
    image, images, image d'illustration, crédit, crédits, crédit photo, crédits photo, archives,
    illustration, source, capture d'écran, infographie, légende
  `),
  captionOpening: list(`
    légende, photo d'illustration, image d'illustration, photo d'archives, sur cette photo
  `),
  byline: list(`
    de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale,
    un texte de, texte de, auteur, auteure, autrice, auteurs, propos recueillis par,
    recueilli par, écrit par, rédigé par, article de, une enquête de, un article de,
    une analyse de, reportage de, avec les informations de, texte:, texte :,
    publié par
  `),
  by: list(`
    par
  `),
  role: list(`
    journaliste, correspondant, correspondante, envoyé spécial, envoyée spéciale, rédacteur,
    rédactrice, rédacteur en chef, chroniqueur, chroniqueuse, grand reporter, reporter,
    éditorialiste
  `),
  desk: list(`
    la rédaction, rédaction, avec agences, agences, avec afp, service étranger,
    la rédaction numérique, rédaction web, correspondance particulière
  `),
  topics: list(`
    mots-clés, mots clés, thèmes, tags, étiquettes, sur le même thème, catégories, catégorie,
    rubrique, classé dans, sujets
  `),
  home: list(`
    accueil, à la une, home
  `),
  summary: list(`
    l'essentiel, en bref, points clés, points clefs, en résumé, résumé, ce qu'il faut savoir,
    à retenir
  `),
  published: list(`
    publié, publié le, publiée le, paru le, mis en ligne le, mis en ligne, posté le,
    date de publication, publication, créé le,
    date :, date:, parution
  `),
  updated: list(`
    mis à jour, mis à jour le, mise à jour, mise à jour le, modifié le, actualisé le,
    dernière mise à jour, dernière modification, maj
  `),
  sections: list(`
    politique, monde, france, société, économie, sport, sports, culture, sciences, santé,
    environnement, international, région, régions, faits divers, justice, éducation, opinion,
    débats, tech, high-tech, planète, médias, actualité, actualités, afrique, europe, amérique,
    asie, football, cinéma, musique, régional, eau, énergie, transports, agriculture, météo,
    patrimoine, livres, voyages, emploi, logement, entreprises, immobilier, local, départements,
    bretagne, idées, climat, biodiversité, police-justice, police et justice
  `),
  and: list('et'),
  at: list('à, au, en'),
  for: list('pour'),
  with: list('avec'),
  the: list('le, la, les, l’'),
  of: list('de, des, du, sur'),
  on: list('le, à'),
  from: list('de'),
  our: list('notre'),
  is: list('est'),
  reports: list('couvre'),
  reach: list('contacter, suivez'),
  readingTime: list('de lecture'),
  yearsAgo: list('ans'),
  ago: list('il y a, hier'),
  here: list('vous êtes ici'),
  about: list('à propos de'),
  to: list('à, au')
}
