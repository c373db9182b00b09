/**
 * Given names that in every language of the press are borne by women only, or by men only; those of either (Andrea,
 * Nikita, Sasha, Jean, Kim) are left out. They keep “she” from being led back to a man. Source: common knowledge.
 */
export const FEMININE = `
Aisha Alexandra Alice Alicia Alina Amanda Amina Ana Anastasia Angela Anita Anna Anne Annalena Annette Antonia Asma Beata Beatrice Beatriz Benazir Brigitte Camila Carla Carmen Carolina Caroline
Catherine Cecilia Charlotte Christiane Christina Christine Claudia Cristina Delcy Diana Dilma Dina Dora Edith Ekaterina Elena Elisabeth Elizabeth Ella Ellen Elvira Emily Emma Erika Ester Esther Eva
Evelyn Fatima Fatma Federica Fiona Florence Giorgia Giulia Gloria Greta Hanna Hannah Heather Helen Helena Helle Hillary Indira Ingrid Irina Isabel Isabella Jacinda Jane Janet Jeanine Jennifer Jessica
Joanna Josephine Julia Juliana Kaja Karen Karin Katalin Kate Katherine Kathleen Kathryn Katrina Khaleda Kristalina Kristina Ksenia Laila Larisa Laura Leila Lena Linda Lisa Louise Lucia Lucy Ludmila
Magdalena Maia Margaret Margarita Maria María Mariam Marie Marina Marta Martha Mary Megan Melanie Melania Melinda Mercedes Mette Michelle Milena Monica Nadia Nancy Natalia Natasha Nicola
Nina Nirmala Olga Oksana Olena Patricia Paula Penny Petra Priya Rachel Rania Rebecca Rosa Rosemary Roza Ruth Samantha Sandra Sanna Sara Sarah Sheikha Sharon Shirin Silvia Smriti Sofia Sonia
Sophia Sophie Stella Stephanie Susan Susana Sushma Svetlana Tatiana Teresa Theresa Tulsi Tzipi Ursula Valentina Vera Veronica Victoria Viktoria Violeta Virginia Wendy Yelena Yulia Yvette Zainab Zuzana
`
  .trim()
  .split(/\s+/)

export const MASCULINE = `
Abdul Abdullah Abraham Adam Ahmad Ahmed Albert Alberto Alejandro Aleksandr Alexander Alexei Ali Anatoly Andrei Andrew Andrés Anthony Antonio António Antony Arnold Arthur Ashraf Bashar Benjamin Bernard Boris
Brian Bruce Carlos Charles Christopher Daniel David Denis Dennis Dmitri Dmitry Donald Douglas Edward Emmanuel Enrique Eric Erik Evo Felipe Fernando Francisco Frank Franklin Friedrich Gabriel Gennady George
Gerald Gerhard Gordon Gregory Guillermo Gustavo Harold Hassan Henry Herman Hossein Hugo Hussein Ibrahim Igor Imran Ismail Ivan Jacob Jacques James Javier Jens Jerome Jim Joe John Jonathan Jorge Joseph José
Joshua Juan Julian Karl Keir Kenneth Kevin Khaled Klaus Konstantin Lars Lawrence Leonid Lloyd Luis Mahmoud Manuel Marco Mark Martin Matteo Matthew Michael Miguel Mikhail Mohamed Mohammad Mohammed Muhammad
Mustafa Narendra Nawaz Nicholas Nikolai Olaf Oleg Oliver Omar Oscar Osman Patrick Paul Pavel Pedro Peter Philip Pierre Rafael Rajnath Ramón Recep Richard Robert Roberto Roger Ronald Rory Salman Samuel Sebastian
Sergei Sergey Sergio Shehbaz Shinzo Simon Stanislav Stephen Steven Thomas Timothy Tony Vadim Valery Vasily Victor Viktor Vincent Vitaly Vladimir Volodymyr Walter William Wolfgang Yevgeny Yoweri Yuri Yusuf Zbigniew
`
  .trim()
  .split(/\s+/)
